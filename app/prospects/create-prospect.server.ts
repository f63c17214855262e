import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { prospectListEntries, prospects } from '~db/schema/prospects';
import { violationOf } from '~db/violation';
import { companyOf } from './company-of.server';
import { replaceContactDetails } from './contact-details.server';
import type { ProspectFields } from './fields';
import { firstStage } from './first-stage.server';
import { recordActivity } from './record-activity.server';
import { refreshSearch } from './refresh-search.server';
import { setTags } from './set-tags.server';

interface NewProspect {
  fields: ProspectFields;
  actor: Actor;
  now: Date;
}

/**
 * Adds a prospect with its numbers, addresses, company, lists and tags. `not_found` when the stage, a list,
 * the company or the referring prospect isn't there.
 */
export async function createProspect(
  db: Db,
  input: NewProspect,
): Promise<Result<{ prospectId: string }, 'not_found'>> {
  try {
    return ok(await db.transaction((tx) => addProspect(tx, input)));
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}

async function addProspect(tx: Db, { fields, actor, now }: NewProspect) {
  const {
    phoneNumbers,
    emailAddresses,
    company,
    companyId: _,
    newCompany: __,
    stageId,
    listIds = [],
    tags = [],
    ...own
  } = fields;
  const { workspaceId } = actor;
  const prospectId = newId();
  await tx.insert(prospects).values({
    ...own,
    workspaceId,
    id: prospectId,
    companyId: await companyOf(tx, workspaceId, fields),
    stageId: stageId ?? (await firstStage(tx, workspaceId)),
    stageChangedAt: now,
    createdAt: now,
    updatedAt: now,
  });
  await replaceContactDetails(tx, { workspaceId, prospectId }, { phoneNumbers, emailAddresses });
  if (listIds.length > 0) {
    await tx
      .insert(prospectListEntries)
      .values(listIds.map((listId) => ({ workspaceId, listId, prospectId, addedAt: now })));
  }
  await setTags(tx, { workspaceId, prospectId, names: tags });
  await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
  await recordActivity(tx, { prospectId, kind: 'created', actor, at: now });
  await recordEvent(tx, {
    action: 'prospect.created',
    subjectKind: 'prospect',
    subjectId: prospectId,
    actor,
    at: now,
  });
  return { prospectId };
}
