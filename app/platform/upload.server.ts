import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import { isDiskFull } from './disk-full.server';
import { type FileStore, isTooLarge, type StoredFile } from './files.server';
import { fail, ok, type Result } from './result';

export interface Upload {
  file: StoredFile;
  /** As the person's computer calls it: for showing, never for a path. */
  name: string;
  fields: URLSearchParams;
}

/**
 * Streams the one file of a multipart form into the file store, never holding it in memory.
 * Other fields of the form come back in `fields`. `maxBytes` is the limit of the file.
 */
export async function receiveUpload(
  request: Request,
  files: FileStore,
  { field, maxBytes }: { field: string; maxBytes: number },
): Promise<Result<Upload, 'too_large' | 'file_missing'>> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data;.*boundary=./i.test(contentType)) return fail('file_missing');

  const parser = new Busboy({
    headers: { 'content-type': contentType } as IncomingHttpHeaders & { 'content-type': string },
    limits: { files: 1, fields: 50, fieldSize: 64 * 1024 },
  });
  const fields = new URLSearchParams();
  let source: Readable | undefined;
  let storing: Promise<{ file: StoredFile; name: string }> | undefined;
  parser.on('field', (name, value) => fields.append(name, value));
  parser.on('file', (name, stream, fileName) => {
    // A form that breaks off tells its file as well, perhaps before anybody reads it.
    stream.on('error', () => undefined);
    if (name !== field || !fileName) return void stream.resume();
    source = stream;
    storing = files.put(stream, maxBytes).then((file) => ({ file, name: fileName }));
    storing.catch((error) => parser.destroy(error));
  });

  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser);
    const stored = await storing;
    return stored ? ok({ ...stored, fields }) : fail('file_missing');
  } catch (error) {
    // The parser is gone, but its file would wait for more for ever.
    source?.destroy(error as Error);
    // A file that is too large ends the form too, and whichever is noticed first is what was thrown.
    const outcome = await storing?.catch((refusal: unknown) => ({ refusal }));
    if (outcome && 'file' in outcome) await files.remove(outcome.file.key);
    const reasons = outcome && 'refusal' in outcome ? [error, outcome.refusal] : [error];
    if (reasons.some(isTooLarge)) return fail('too_large');
    if (isMalformed(error)) throw new Response(null, { status: 400 });
    throw reasons.find(isDiskFull) ?? error;
  }
}

/** What the parser says of a form has no code, what the system and streams say has. */
const isMalformed = (error: unknown) => error instanceof Error && !('code' in error);
