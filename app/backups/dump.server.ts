import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import postgres, { type ISql } from 'postgres';
import { readKey } from '~/platform/secret-box.server';
import { lastMigration } from '~db/migrations';
import { version } from '../../package.json';
import { type ArchiveWriter, createArchive } from './archive-writer.server';
import { BackupProblem } from './backup-problem';
import { copyOut } from './copy-out.server';
import { freezeFiles, type StoredKey } from './frozen-files.server';
import { keyFingerprint } from './key-fingerprint.server';
import { FORMAT, MANIFEST, type Manifest, type TablePart } from './manifest';
import { listTables, plainText, quoted, type Table } from './tables.server';

export interface Progress {
  /** Bytes as they lie in database and folder, which is not what the file will have. */
  done: number;
  total: number;
}

interface Order {
  databaseUrl: string;
  dataDir: string;
  file: string;
  now: Date;
  onProgress?: (progress: Progress) => void;
}

export type Contents = Pick<Manifest, 'tables' | 'files' | 'keyFingerprint'>;

/** Writes the archive: every table as of one moment, every file of that moment, and at the end what is in it. */
export async function dump(order: Order): Promise<Contents> {
  const sql = postgres(order.databaseUrl, { max: 1, onnotice: () => undefined, connect_timeout: 5 });
  const aside = path.join(order.dataDir, 'files-being-backed-up');
  let reason: unknown;
  try {
    return await sql.begin('isolation level repeatable read read only', async (tx) => {
      try {
        return await write(tx, aside, order);
      } catch (error) {
        reason = error;
        // In the middle of a COPY the connection would wait for somebody who reads on.
        await sql.end({ timeout: 0 });
        throw error;
      }
    });
  } catch (error) {
    throw reason ?? error;
  } finally {
    await sql.end({ timeout: 0 });
    await rm(aside, { recursive: true, force: true });
  }
}

async function write(tx: ISql, aside: string, { dataDir, file, now, onProgress }: Order): Promise<Contents> {
  await plainText(tx);
  const migration = await lastMigration(tx);
  if (migration === null) throw new BackupProblem('no_schema');
  const tables = await listTables(tx);
  const frozen = await freezeFiles(path.join(dataDir, 'files'), aside);
  const steps = await measure(tables, frozen);
  const archive = createArchive(file, now);
  const contents: Contents = {
    tables: [],
    files: [],
    keyFingerprint: keyFingerprint(await readKey(dataDir)),
  };
  for (const table of tables) {
    contents.tables.push(await addTable(tx, archive, table));
    onProgress?.(steps.add(table.bytes));
  }
  for (const { key, location } of frozen) {
    const part = await archive.add(`files/${key}`, createReadStream(location), { packed: false });
    contents.files.push({ ...part, key });
    onProgress?.(steps.add(part.bytes));
  }
  const head = { product: 'anklang', format: FORMAT, version, createdAt: now, migration };
  await archive.finish(MANIFEST, JSON.stringify({ ...head, ...contents }));
  return contents;
}

async function addTable(tx: ISql, archive: ArchiveWriter, { name, columns }: Table): Promise<TablePart> {
  const [counted] = await tx.unsafe<{ rows: string }[]>(`select count(*) as rows from ${quoted(name)}`);
  const copy = `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout (format csv, header)`;
  const part = await archive.add(`tables/${name}.csv`, await copyOut(tx, copy));
  return { ...part, name, columns, rows: Number(counted?.rows) };
}

async function measure(tables: Table[], files: StoredKey[]) {
  let total = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { location } of files) total += (await stat(location)).size;
  let done = 0;
  return {
    add: (bytes: number): Progress => {
      done += bytes;
      return { done, total };
    },
  };
}
