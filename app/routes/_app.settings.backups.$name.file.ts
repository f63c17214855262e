import { createReadStream } from 'node:fs';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { requireBackup } from '~/backups/require-backups.server';
import { attachment } from '~/platform/attachment.server';

/** A backup to be kept elsewhere. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { backup } = await requireBackup(request, context, params.name);
  return new Response(createReadableStreamFromReadable(createReadStream(backup.file)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Length': String(backup.bytes),
      'Content-Disposition': attachment(backup.name),
    },
  });
}
