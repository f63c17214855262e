import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { and, eq, sql } from 'drizzle-orm';
import { ZipFile } from 'yazl';
import { recordEvent } from '~/audit/record-event.server';
import { archivedName } from '~/documents/archived-name';
import type { Actor } from '~/platform/actor';
import { attachment } from '~/platform/attachment.server';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { files as filesTable } from '~db/schema/documents';
import { prospectFiles } from '~db/schema/records';
import { findPersonData, type PersonData } from './person-data.server';

interface Wanted {
  prospectId: string;
  actor: Actor;
  now: Date;
}

/**
 * All that is kept of a person as one ZIP: `data.json` and the files. It is written while it is sent, however much
 * there is; it is in the audit trail. Null when there is no such prospect.
 */
export async function accessFile(
  { db, files }: { db: Db; files: FileStore },
  { prospectId, actor, now }: Wanted,
): Promise<Response | null> {
  const { workspaceId } = actor;
  const data = await findPersonData(db, { workspaceId, prospectId }, now);
  if (!data) return null;
  const kept = await findFiles(db, workspaceId, data);
  await db.transaction((tx) =>
    recordEvent(tx, {
      action: 'person.data_given',
      subjectKind: 'prospect',
      subjectId: prospectId,
      data: { files: kept.length },
      actor,
      at: now,
    }),
  );
  const stream = writeZip(data, kept, files);
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(`${now.toISOString().slice(0, 10)} ${prospectId}.zip`),
      'Cache-Control': 'no-store',
    },
  });
}

interface KeptFile {
  id: string;
  name: string;
  storageKey: string;
}

function findFiles(db: Db, workspaceId: string, { records }: PersonData): Promise<KeptFile[]> {
  const ids = (records.prospects ?? []).map(({ id }) => String(id));
  const { id, name, storageKey } = filesTable;
  return db
    .select({ id, name, storageKey })
    .from(prospectFiles)
    .innerJoin(
      filesTable,
      and(eq(filesTable.workspaceId, prospectFiles.workspaceId), eq(id, prospectFiles.fileId)),
    )
    .where(
      and(eq(prospectFiles.workspaceId, workspaceId), sql`${prospectFiles.prospectId} in ${idSet(ids)}`),
    );
}

function writeZip(data: PersonData, kept: KeptFile[], files: FileStore): Readable {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), 'data.json');
  for (const { storageKey, ...upload } of kept) {
    // Opened when its turn has come, so that many files are not open at once.
    zip.addReadStreamLazy(archivedName(upload), (give) => give(null, files.read(storageKey)));
  }
  zip.end();
  const archive = Readable.from(zip.outputStream);
  zip.on('error', (error: Error) => archive.destroy(error));
  return archive;
}
