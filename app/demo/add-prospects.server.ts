import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { markQueued } from '~/imports/begin-commit.server';
import { commitImport } from '~/imports/commit-import.server';
import type { Mapping } from '~/imports/fields';
import { isImport } from '~/imports/is-import.server';
import { saveChoices } from '~/imports/save-choices.server';
import { MOST_BYTES, startImport } from '~/imports/start-import.server';
import { writeCsv } from '~/imports/write-csv.server';
import { updateRows } from '~db/rows';
import { imports } from '~db/schema/imports';
import { phoneNumbers, prospects } from '~db/schema/prospects';
import type { DemoContext } from './demo-context';
import { type InventedProspect, inventProspects } from './invent-prospects';
import { prospectFile } from './prospect-file';

export interface DemoProspect extends InventedProspect {
  id: string;
}

/** Days between the file of one list and the next. */
const DAYS_APART = 3;
const FIRST_DAYS_AGO = 45;

/** Imports the invented prospects, a file for each list, and notes why each of them may be called. */
export async function addProspects(context: DemoContext, count: number): Promise<DemoProspect[]> {
  const { tx, texts, actor, chance, now } = context;
  const invented = inventProspects(chance, texts, count);
  const lists = [...new Set(invented.map(({ branch }) => branch.list))];
  for (const [index, list] of lists.entries()) {
    const listed = invented.filter(({ branch }) => branch.list === list);
    const made = DateTime.fromJSDate(now).minus({ days: FIRST_DAYS_AGO - DAYS_APART * index });
    await importList(context, { list, listed, made: made.toJSDate() });
  }
  const numbers = await tx
    .select({ e164: phoneNumbers.e164, id: phoneNumbers.prospectId })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.workspaceId, actor.workspaceId));
  const idOf = new Map(numbers.map(({ e164, id }) => [e164, id]));
  const added = invented.map((prospect) => ({ ...prospect, id: idOf.get(numberOf(prospect)) ?? '' }));
  await noteReasons(context, added);
  return added;
}

const numberOf = ({ fields }: InventedProspect) => fields.phoneNumbers?.[0]?.e164 ?? '';

interface ListFile {
  list: string;
  listed: InventedProspect[];
  made: Date;
}

async function importList(
  { tx, files, texts, actor }: DemoContext,
  { list, listed, made }: ListFile,
): Promise<void> {
  const context = { db: tx, files };
  const lines = writeCsv(prospectFile(listed, texts.file), {
    encoding: 'windows-1252',
    delimiter: ';',
    lineBreak: '\r\n',
  });
  const file = await files.put(Readable.from(lines), MOST_BYTES);
  const started = await startImport(context, { file, name: `${list}.csv`, actor, now: made });
  if (!started.ok) throw new Error(`A sample file was refused: ${started.error}`);
  const { importId } = started.value;
  const which = { workspaceId: actor.workspaceId, importId };
  const [begun] = await tx.select().from(imports).where(isImport(which));
  await saveChoices(tx, {
    ...which,
    mapping: (begun?.mapping ?? {}) as Mapping,
    listName: list,
    country: 'DE',
    policy: 'fill_empty',
    several: 'ask',
    source: null,
    warm: false,
  });
  await markQueued(tx, { importId, actor, now: made });
  await commitImport(context, { ...which, now: () => made });
}

/** What no directory knows: the language they are written to, the legal basis, and why the firm may want an assistant. */
async function noteReasons({ tx, locale, actor: { workspaceId } }: DemoContext, added: DemoProspect[]) {
  await updateRows(
    tx,
    prospects,
    added.map(({ id, fields: { legalBasis, presumedInterest, region, timeZone } }) => ({
      workspaceId,
      id,
      language: locale,
      legalBasis,
      presumedInterest,
      region,
      timeZone,
    })),
  );
}
