import type { OpeningHours } from '~/platform/opening-hours';
import type { WeeklyWindow } from '~db/schema/accounts';
import { coversDay, type Span } from './capacity';

/** Presence promised to a client in the client's zone, as long as work is agreed. */
export interface Promised {
  clientId: string;
  client: string;
  timeZone: string;
  windows: WeeklyWindow[];
  spans: Span[];
}

/** The promised hours, none of them on days for which no work is agreed. */
export const promisedHours = ({ timeZone, windows, spans }: Promised): OpeningHours => ({
  zone: timeZone,
  windows,
  holidays: (date) => (spans.some((span) => coversDay(span, date)) ? undefined : 'nothing agreed'),
});
