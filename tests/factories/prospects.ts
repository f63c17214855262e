import type { Actor } from '~/platform/actor';
import { createProspect } from '~/prospects/create-prospect.server';
import type { ProspectFields } from '~/prospects/fields';
import { seedStages } from '~/prospects/seed-stages.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { prospectLists } from '~db/schema/prospects';

/** When everything in a built workspace happened, unless a test says otherwise. */
export const BUILT_AT = new Date('2026-03-02T09:00:00Z');

/** The seeded stages of a workspace, by meaning. */
export const buildStages = (db: Db, { workspaceId }: Actor) => seedStages(db, { workspaceId, locale: 'de' });

/** A prospect, Erika Beispiel unless said otherwise; its workspace needs stages first. */
export async function buildProspect(
  db: Db,
  actor: Actor,
  fields: ProspectFields = { firstName: 'Erika', lastName: 'Beispiel' },
  now = BUILT_AT,
): Promise<string> {
  const result = await createProspect(db, { fields, actor, now });
  if (!result.ok) throw new Error(`The prospect was not built: ${result.error}`);
  return result.value.prospectId;
}

/** An empty prospect list. */
export async function buildList(db: Db, { workspaceId }: Actor, name = 'Kanzleien Berlin'): Promise<string> {
  const id = newId();
  await db.insert(prospectLists).values({ workspaceId, id, name });
  return id;
}
