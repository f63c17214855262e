import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

export interface Importer {
  actor: MemberActor;
  locale: Locale;
}

/** Who imports from the command line: the member with this address, else the owner of the only workspace. */
export async function findImporter(
  db: Db,
  email: string | undefined,
): Promise<Result<Importer, 'no_workspace' | 'several_workspaces' | 'unknown_member'>> {
  const { workspaceId, id: memberId, locale, role, createdAt } = members;
  const wanted = email === undefined ? undefined : eq(sql`lower(${members.email})`, email.toLowerCase());
  const candidates = await db
    .select({ workspaceId, memberId, locale })
    .from(members)
    .where(and(isNull(members.deactivatedAt), wanted))
    .orderBy(desc(role), asc(createdAt));
  const [first] = candidates;
  if (!first) return fail(email === undefined ? 'no_workspace' : 'unknown_member');
  if (candidates.some((other) => other.workspaceId !== first.workspaceId)) return fail('several_workspaces');
  const { locale: language, ...actor } = first;
  return ok({ actor, locale: language });
}
