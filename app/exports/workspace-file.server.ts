import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { type ArchiveWriter, createArchive } from '~/backups/archive-writer.server';
import { archivedName } from '~/documents/archived-name';
import type { Locale } from '~/i18n/locales';
import { writeCsv } from '~/imports/write-csv.server';
import type { Actor } from '~/platform/actor';
import { attachment } from '~/platform/attachment.server';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { files as filesTable } from '~db/schema/documents';
import { type ExportedTable, exportedTables } from './exported-tables.server';
import { type ExportedRow, readTable } from './read-table.server';
import { cellOf, type ExportFormat, writeJson } from './table-formats';

interface Wanted {
  format: ExportFormat;
  locale: Locale;
  actor: Actor;
  now: Date;
}

interface Context {
  db: Db;
  files: FileStore;
}

/**
 * Everything of a workspace as one ZIP, to go elsewhere with: a file for each table, as of one moment, and the uploads.
 * It is complete before the first byte is sent, so that a slow download keeps no transaction open. Passwords and other
 * secrets are not in it; it is in the audit trail.
 */
export async function workspaceFile(context: Context, wanted: Wanted): Promise<Response> {
  const { format, actor, now } = wanted;
  const folder = await mkdtemp(path.join(tmpdir(), 'anklang-export-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'export.zip');
  try {
    await write(context, createArchive(file, now), wanted);
    await context.db.transaction((tx) =>
      recordEvent(tx, {
        action: 'workspace.exported',
        subjectKind: 'workspace',
        subjectId: actor.workspaceId,
        data: { format },
        actor,
        at: now,
      }),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  const stream = createReadStream(file);
  stream.once('close', remove);
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(`Anklang ${now.toISOString().slice(0, 10)} ${format}.zip`),
      'Cache-Control': 'no-store',
    },
  });
}

function write({ db, files }: Context, archive: ArchiveWriter, wanted: Wanted): Promise<void> {
  const { format, locale, actor, now } = wanted;
  const { workspaceId } = actor;
  return db.transaction(
    async (tx) => {
      const tables = exportedTables();
      for (const table of tables) {
        const rows = readTable(tx, table, workspaceId);
        const pieces = format === 'json' ? writeJson(rows) : writeTable(rows, table, locale);
        await archive.add(`${table.name}.${format}`, Readable.from(pieces));
      }
      const { id, name, storageKey } = filesTable;
      const uploads = await tx
        .select({ id, name, storageKey })
        .from(filesTable)
        .where(eq(filesTable.workspaceId, workspaceId));
      for (const upload of uploads) {
        await archive.add(archivedName(upload), files.read(upload.storageKey), { packed: false });
      }
      const about = {
        product: 'anklang',
        kind: 'export',
        at: now,
        tables: tables.map((table) => table.name),
      };
      await archive.finish('about.json', JSON.stringify(about, null, 2));
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** As a spreadsheet of that language opens it. */
const writeTable = (rows: AsyncIterable<ExportedRow>, { columns }: ExportedTable, locale: Locale) =>
  writeCsv(cellsOf(rows, columns), {
    encoding: 'utf-8-bom',
    delimiter: locale === 'de' ? ';' : ',',
    lineBreak: '\r\n',
  });

async function* cellsOf(rows: AsyncIterable<ExportedRow>, columns: string[]): AsyncGenerator<string[]> {
  yield columns;
  for await (const row of rows) yield columns.map((column) => cellOf(column, row[column]));
}
