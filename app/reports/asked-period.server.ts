import type { Member } from '~/accounts/require-member.server';
import { type Period, periodOf } from './period';

/** The period an address asks for, on the member's calendar. */
export const askedPeriod = (request: Request, { timeZone }: Member, now: Date): Period =>
  periodOf(new URL(request.url).searchParams.get('weeks'), now, timeZone);
