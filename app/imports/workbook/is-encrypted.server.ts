import type { TableFile } from '../table';

/** Office wraps an encrypted workbook in a file of the old kind, in a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
const streamName = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a file of the old Office kind is a workbook behind a password. */
export async function isEncryptedWorkbook(file: TableFile): Promise<boolean> {
  let end = Buffer.alloc(0);
  for await (const chunk of file.read()) {
    const bytes = Buffer.concat([end, chunk]);
    if (bytes.includes(streamName)) return true;
    end = bytes.subarray(-streamName.length);
  }
  return false;
}
