import type { AppLoadContext } from '@remix-run/node';
import { i18nFor } from '~/i18n/i18n.server';
import { consume, type Limit, tooMany } from '~/platform/rate-limit.server';
import type { Db } from '~db/client';
import type { Member } from './require-member.server';

type Use = 'import' | 'export' | 'send';

/** More than anybody does by hand; whoever stole a session shall neither take everything along nor write to everybody. */
const LIMITS: Record<Use, Limit> = {
  import: { name: 'file-import', points: 60, seconds: 600 },
  export: { name: 'file-export', points: 60, seconds: 600 },
  send: { name: 'send', points: 60, seconds: 600 },
};

/** Counts a file that a member brings or takes away, or a message that she sends: seconds to wait once there were too many. */
export const waitFor = (db: Db, { memberId }: Pick<Member, 'memberId'>, use: Use): Promise<number> =>
  consume(db, LIMITS[use], memberId);

/** The same, for what loses nothing by it: throws 429 once there were too many. */
export async function countUse({ db }: AppLoadContext, member: Member, use: Use): Promise<void> {
  const wait = await waitFor(db, member, use);
  if (wait > 0) throw tooMany(wait, i18nFor(member.locale).t('errors.page.waitText'));
}
