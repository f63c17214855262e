import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { fail, ok } from '~/platform/result';
import { createProspect } from '~/prospects/create-prospect.server';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import { editProspect } from '~/prospects/edit-prospect.server';
import { findDuplicates } from '~/prospects/find-duplicates.server';
import { readListFilter } from '~/prospects/list-filter';
import { listProspects } from '~/prospects/list-prospects.server';
import { readContactLines } from '~/prospects/read-contact-lines.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { endpoint } from '../endpoint';
import { nothing, pageOf, pageQuery, uuid } from '../shapes';
import { readProspects } from './read-prospects.server';
import { prospectAnswer, prospectBody } from './shape';

const one = async (db: Db, workspaceId: string, id: string) => {
  const [found] = await readProspects(db, workspaceId, [id]);
  return found ? ok(found) : fail('not_found');
};

const list = endpoint({
  operation: 'listProspects',
  method: 'GET',
  path: '/prospects',
  summary: 'Prospects, filtered and sorted as in the list of the product',
  query: pageQuery.extend({
    q: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Words of name, company, city, number or address' }),
    stage: uuid.optional(),
    list: uuid.optional(),
    tag: uuid.optional(),
    f: z
      .array(z.string())
      .max(20)
      .optional()
      .meta({ description: 'Conditions, as the address of the list has them' }),
    sort: z.string().max(40).optional(),
    order: z.enum(['asc', 'desc']).optional(),
  }),
  body: nothing,
  answer: pageOf(prospectAnswer),
  run: async ({ db, bearer, now, query: { limit, f = [], ...asked } }) => {
    const search = new URLSearchParams(f.map((condition) => ['f', condition]));
    for (const [key, value] of Object.entries(asked)) if (value) search.set(key, value);
    const { actor, timeZone } = bearer;
    const { workspaceId } = actor;
    const page = await listProspects(
      db,
      { workspaceId, filter: readListFilter(search), now, timeZone },
      limit,
    );
    const ids = page.rows.map(({ id }) => id);
    return ok({ data: await readProspects(db, workspaceId, ids), next: page.next });
  },
});

const get = endpoint({
  operation: 'getProspect',
  method: 'GET',
  path: '/prospects/{id}',
  summary: 'One prospect',
  query: nothing,
  body: nothing,
  answer: prospectAnswer,
  run: ({ db, bearer, id }) => one(db, bearer.actor.workspaceId, id),
});

/** Numbers and addresses as they are kept; the first line that can't be used is refused by its path. */
async function readLines(
  db: Db,
  workspaceId: string,
  { phones, emails, country }: Pick<z.output<typeof prospectBody>, 'phones' | 'emails' | 'country'>,
) {
  const [home] = await db.select().from(workspaces).where(eq(workspaces.id, workspaceId));
  const { details, errors } = readContactLines(
    { phones: phones ?? [], emails: emails ?? [] },
    country ?? home?.country ?? 'DE',
  );
  const [wrong] = Object.keys(errors);
  if (wrong) return fail(`${wrong} can't be dialled or written to.`);
  return ok({
    ...(phones && { phoneNumbers: details.phoneNumbers }),
    ...(emails && { emailAddresses: details.emailAddresses }),
  });
}

const create = endpoint({
  operation: 'createProspect',
  method: 'POST',
  path: '/prospects',
  summary: 'Adds a prospect; one with the same number or address is refused',
  query: nothing,
  body: prospectBody.extend({
    stageId: uuid.optional(),
    listIds: z.array(uuid).max(20).optional(),
    tags: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
    allowDuplicate: z.boolean().optional(),
  }),
  answer: prospectAnswer,
  run: async ({ db, bearer, now, body: { phones, emails, allowDuplicate = false, ...named } }) => {
    const { actor } = bearer;
    const { workspaceId } = actor;
    const lines = await readLines(db, workspaceId, { phones, emails, country: named.country });
    if (!lines.ok) return lines;
    const fields = { ...named, ...lines.value };
    const isAlone = allowDuplicate || (await findDuplicates(db, { workspaceId, fields })).length === 0;
    if (!isAlone) return fail('duplicate');
    const created = await createProspect(db, { fields, actor, now });
    return created.ok ? one(db, workspaceId, created.value.prospectId) : created;
  },
});

const change = endpoint({
  operation: 'changeProspect',
  method: 'PATCH',
  path: '/prospects/{id}',
  summary: 'Changes what is sent and leaves the rest; `phones` and `emails` replace all there are',
  query: nothing,
  body: prospectBody.extend({ version: z.int().positive() }),
  answer: prospectAnswer,
  run: async ({ db, bearer, now, id, body: { phones, emails, version, ...named } }) => {
    const { actor } = bearer;
    const lines = await readLines(db, actor.workspaceId, { phones, emails, country: named.country });
    if (!lines.ok) return lines;
    const edited = await editProspect(db, {
      prospectId: id,
      version,
      fields: { ...named, ...lines.value },
      actor,
      now,
    });
    return edited.ok ? one(db, actor.workspaceId, id) : edited;
  },
});

const remove = endpoint({
  operation: 'deleteProspect',
  method: 'DELETE',
  path: '/prospects/{id}',
  summary: 'Deletes a prospect; in the product this can be taken back',
  query: nothing,
  body: nothing,
  answer: null,
  run: ({ db, bearer, now, id }) =>
    deleteProspect(db, { prospectId: id, deleted: true, actor: bearer.actor, now }),
});

export const prospectEndpoints = [list, get, create, change, remove];
