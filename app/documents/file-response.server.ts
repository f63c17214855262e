import { createReadableStreamFromReadable } from '@remix-run/node';
import { attachment } from '~/platform/attachment.server';
import type { FileStore } from '~/platform/files.server';

export interface ServedFile {
  name: string;
  mediaType: string;
  size: number;
  storageKey: string;
}

/** An uploaded file as a download, which no browser shows as one of our pages. `nosniff` stands on every answer. */
export function fileResponse(files: FileStore, file: ServedFile): Response {
  return new Response(createReadableStreamFromReadable(files.read(file.storageKey)), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': attachment(file.name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  });
}
