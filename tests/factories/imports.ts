import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import iconv from 'iconv-lite';
import { expect } from 'vitest';
import type { RowOutcome } from '~/imports/batch/planning';
import { markQueued } from '~/imports/begin-commit.server';
import { commitImport } from '~/imports/commit-import.server';
import type { Mapping } from '~/imports/fields';
import { isImport } from '~/imports/is-import.server';
import { type ImportChoices, saveChoices } from '~/imports/save-choices.server';
import { startImport } from '~/imports/start-import.server';
import { undoImport } from '~/imports/undo-import.server';
import type { MemberActor } from '~/platform/actor';
import { createFileStore, type FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { type ImportCounts, imports } from '~db/schema/imports';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { BUILT_AT, buildStages } from './prospects';
import { buildWorkspace } from './workspace';

interface Importer {
  db: Db;
  files: FileStore;
  actor: MemberActor;
}

/** A workspace that can import, with a file store that goes with the test. */
export async function buildImporter(db: Db): Promise<Importer> {
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  return { db, actor, files: createFileStore(await temporaryFolder()) };
}

type Options = Partial<ImportChoices> & { name?: string; encoding?: string };

/** An uploaded file whose columns are chosen: the mapping as it was recognised unless said otherwise. */
export async function buildImport(
  { db, files, actor }: Importer,
  text: string,
  { name = 'kanzleien.csv', encoding = 'utf-8', ...choices }: Options = {},
): Promise<string> {
  const file = await files.put(Readable.from([iconv.encode(text, encoding)]), Number.POSITIVE_INFINITY);
  const started = await startImport({ db, files }, { file, name, actor, now: BUILT_AT });
  if (!started.ok) throw new Error(`The import was not built: ${started.error}`);
  const which = { workspaceId: actor.workspaceId, importId: started.value.importId };
  const [row] = await db.select().from(imports).where(isImport(which));
  const usual = { policy: 'fill_empty', several: 'ask', source: null, warm: false, country: 'DE' } as const;
  const mapping = row?.mapping as Mapping;
  const saved = await saveChoices(db, { ...which, ...usual, mapping, listName: 'Kanzleien', ...choices });
  expect(saved).toMatchObject({ ok: true });
  return started.value.importId;
}

interface Imported {
  importId: string;
  counts: ImportCounts | null;
  outcomes: RowOutcome[];
}

/** Carries a built import out. */
export async function runImport({ db, files, actor }: Importer, importId: string): Promise<Imported> {
  const which = { workspaceId: actor.workspaceId, importId };
  await markQueued(db, { importId, actor, now: BUILT_AT });
  const outcomes: RowOutcome[] = [];
  await commitImport(
    { db, files },
    { ...which, now: () => BUILT_AT, onBatch: (more) => outcomes.push(...more) },
  );
  const [row] = await db.select({ counts: imports.counts }).from(imports).where(isImport(which));
  return { importId, counts: row?.counts ?? null, outcomes };
}

/** Imports a text that is a whole CSV file. */
export const importText = async (importer: Importer, text: string, options?: Options): Promise<Imported> =>
  runImport(importer, await buildImport(importer, text, options));

/** Undoes an import and tells the state it is in then. */
export async function takeBack({ db, actor }: Importer, importId: string) {
  const which = { workspaceId: actor.workspaceId, importId };
  await db.update(imports).set({ state: 'undoing' }).where(isImport(which));
  await undoImport(db, { ...which, now: () => BUILT_AT });
  const [row] = await db.select({ state: imports.state }).from(imports).where(isImport(which));
  return row?.state;
}

/** The prospects of a workspace with what an import fills, by company and name. */
export async function prospectsOf({ db, actor }: Importer) {
  const rows = await db.execute<{ prospect: Record<string, unknown> }>(sql`
    select json_build_object(
      'company', c.name, 'domain', c.domain, 'salutation', p.salutation, 'title', p.title,
      'firstName', p.first_name, 'lastName', p.last_name, 'position', p.position, 'city', p.city,
      'country', p.country, 'notes', p.notes, 'source', p.source, 'custom', p.custom, 'warm', p.warm,
      'phones', array(select n.e164 from phone_numbers n
        where n.workspace_id = p.workspace_id and n.prospect_id = p.id order by n.position),
      'emails', array(select a.address from email_addresses a
        where a.workspace_id = p.workspace_id and a.prospect_id = p.id order by a.position),
      'tags', array(select t.name from prospect_tags g join tags t on t.id = g.tag_id
        where g.workspace_id = p.workspace_id and g.prospect_id = p.id order by t.name),
      'lists', array(select l.name from prospect_list_entries e join prospect_lists l on l.id = e.list_id
        where e.workspace_id = p.workspace_id and e.prospect_id = p.id order by l.name)) prospect
    from prospects p left join companies c on c.workspace_id = p.workspace_id and c.id = p.company_id
    where p.workspace_id = ${actor.workspaceId} order by c.name, p.last_name, p.first_name, p.id`);
  return [...rows].map(({ prospect }) => prospect);
}
