import type { AppLoadContext } from '@remix-run/node';
import { i18nFor } from '~/i18n/i18n.server';
import { consume, type Limit, tooMany } from '~/platform/rate-limit.server';
import type { Member } from './require-member.server';

/** More than anybody does by hand; whoever stole a session shall not take everything along in one go. */
const LIMITS: Record<'import' | 'export', Limit> = {
  import: { name: 'file-import', points: 60, seconds: 600 },
  export: { name: 'file-export', points: 60, seconds: 600 },
};

/** Counts a file that a member brings or takes away; throws 429 once there were too many. */
export async function countFile(
  { db }: AppLoadContext,
  { memberId, locale }: Member,
  direction: 'import' | 'export',
): Promise<void> {
  const wait = await consume(db, LIMITS[direction], memberId);
  if (wait > 0) throw tooMany(wait, i18nFor(locale).t('errors.page.waitText'));
}
