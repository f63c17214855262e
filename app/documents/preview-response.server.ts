import { createReadableStreamFromReadable } from '@remix-run/node';
import type { FileStore } from '~/platform/files.server';

/** The picture of a first page; drawn by us, so that a browser may show it. */
export const previewResponse = (files: FileStore, previewKey: string): Response =>
  new Response(createReadableStreamFromReadable(files.read(previewKey)), {
    headers: { 'Content-Type': 'image/webp', 'Content-Security-Policy': "sandbox; default-src 'none'" },
  });
