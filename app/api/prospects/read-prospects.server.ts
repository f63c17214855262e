import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { listsOf, tagsOf } from '~/prospects/memberships-of.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { emailAddresses, phoneNumbers, prospects, stages } from '~db/schema/prospects';
import type { prospectAnswer } from './shape';

/** These prospects as programs read them, in the order of the ids; five queries for all of them together. */
export async function readProspects(
  db: Db,
  workspaceId: string,
  ids: string[],
): Promise<z.input<typeof prospectAnswer>[]> {
  if (ids.length === 0) return [];
  const [rows, numbers, addresses, lists, tagged] = await Promise.all([
    findRows(db, workspaceId, ids),
    db
      .select()
      .from(phoneNumbers)
      .where(and(eq(phoneNumbers.workspaceId, workspaceId), inArray(phoneNumbers.prospectId, ids)))
      .orderBy(asc(phoneNumbers.position)),
    db
      .select()
      .from(emailAddresses)
      .where(and(eq(emailAddresses.workspaceId, workspaceId), inArray(emailAddresses.prospectId, ids)))
      .orderBy(asc(emailAddresses.position)),
    listsOf(db, workspaceId, ids),
    tagsOf(db, workspaceId, ids),
  ]);
  const byId = new Map(
    rows.map(({ prospect, company, stage }) => {
      const own = <T extends { prospectId: string }>(all: T[]) =>
        all.filter(({ prospectId }) => prospectId === prospect.id);
      return [
        prospect.id,
        {
          ...prospect,
          company,
          stage,
          phoneNumbers: own(numbers),
          emailAddresses: own(addresses),
          lists: own(lists),
          tags: own(tagged).map(({ name }) => name),
        },
      ];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const findRows = (db: Db, workspaceId: string, ids: string[]) =>
  db
    .select({
      prospect: prospects,
      company: { id: companies.id, name: companies.name },
      stage: { id: stages.id, name: stages.name, type: stages.type },
    })
    .from(prospects)
    .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(eq(prospects.workspaceId, workspaceId), inArray(prospects.id, ids), isNull(prospects.deletedAt)),
    );
