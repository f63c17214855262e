import type { TableFile } from './table';

/** The first bytes of a file, `most` of them where it has as many. */
export async function readBeginning(file: TableFile, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.read()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
