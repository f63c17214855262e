import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ImportRow } from '~/imports/check-row';
import type { Dialect } from '~/imports/dialect';
import { inspectFile, sampleSize } from '~/imports/inspect-file.server';
import { readRows } from '~/imports/read-rows.server';

/** Inspects a file by its first bytes, as an upload is, and reads all its rows. */
export async function readCsvFile(path: string, decided: Partial<Dialect> = {}) {
  const file = await open(path);
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleSize), 0, sampleSize, 0);
  await file.close();
  const inspected = await inspectFile(buffer.subarray(0, bytesRead), {
    complete: size <= sampleSize,
    decided,
  });
  if (!inspected.ok) throw new Error(`${path}: ${inspected.error}`);
  const { dialect, columns } = inspected.value;
  const rows: ImportRow[] = [];
  for await (const row of readRows(createReadStream(path), dialect, columns)) rows.push(row);
  return { ...inspected.value, preview: inspected.value.rows, rows };
}
