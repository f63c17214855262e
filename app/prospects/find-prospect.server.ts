import { and, eq, isNull } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { findEmailAddresses, findPhoneNumbers } from './find-contact-details.server';
import { listsOf, tagsOf } from './memberships-of.server';
import { nextAction } from './next-action.server';

interface Wanted {
  workspaceId: string;
  prospectId: string;
}

export type ProspectRecord = Extract<Awaited<ReturnType<typeof findProspect>>, { ok: true }>['value'];

/** All that is known of one prospect, as its page shows it. */
export async function findProspect(db: Db, wanted: Wanted) {
  const [found, numbers, addresses, onLists, tagged] = await Promise.all([
    findOwn(db, wanted),
    findPhoneNumbers(db, wanted),
    findEmailAddresses(db, wanted),
    listsOf(db, wanted.workspaceId, [wanted.prospectId]),
    tagsOf(db, wanted.workspaceId, [wanted.prospectId]),
  ]);
  if (!found) return fail('not_found');
  return ok({
    ...found,
    phoneNumbers: numbers,
    emailAddresses: addresses,
    lists: onLists.map(named),
    tags: tagged.map(named),
  });
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

async function findOwn(db: Db, { workspaceId, prospectId }: Wanted) {
  const [found] = await db
    .select({
      prospect: prospects,
      stage: stages,
      company: { id: companies.id, name: companies.name, gatekeeper: companies.gatekeeper },
      nextAction,
    })
    .from(prospects)
    .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  if (!found) return undefined;
  const { referredById } = found.prospect;
  return { ...found, referrer: referredById ? await findReferrer(db, workspaceId, referredById) : null };
}

async function findReferrer(db: Db, workspaceId: string, id: string) {
  const { title, firstName, lastName } = prospects;
  const [referrer] = await db
    .select({ id: prospects.id, title, firstName, lastName })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, id), isNull(prospects.deletedAt)));
  return referrer ?? null;
}
