import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import { holdsMask } from '~/clients/masking/mask-text';
import type { FileStore } from '~/platform/files.server';
import type { ParsedForm } from '~/platform/form.server';
import { receiveUpload } from '~/platform/upload.server';
import { MAX_UPLOAD_BYTES } from './file-rules';
import type { UploadedFile } from './store-file.server';

/** The name of the file's field in every form that uploads one. */
const FILE_FIELD = 'file';

/**
 * Takes the file of a form into the store and reads the other fields with the schema. When the fields don't fit, or
 * bring back a masked name, the file is gone again.
 */
export async function receiveDocument<S extends z.ZodType>(
  request: Request,
  files: FileStore,
  schema: S,
): Promise<ParsedForm<{ fields: z.output<S>; upload: UploadedFile }>> {
  const received = await receiveUpload(request, files, { field: FILE_FIELD, maxBytes: MAX_UPLOAD_BYTES });
  if (!received.ok) {
    const message = received.error === 'too_large' ? 'documents.errors.too_large' : 'errors.file_missing';
    return { ok: false, reply: { status: 'error', error: { [FILE_FIELD]: [message] } } };
  }
  const { file, name, fields } = received.value;
  if (holdsMask(fields)) {
    await files.remove(file.key);
    return { ok: false, reply: { status: 'error', error: { '': ['clients.errors.masked'] } } };
  }
  const submission = parseWithZod(fields, { schema });
  if (submission.status === 'success') {
    return {
      ok: true,
      value: { fields: submission.value as z.output<S>, upload: { file, name } },
      refuse: (problems) => submission.reply(problems),
    };
  }
  await files.remove(file.key);
  return { ok: false, reply: submission.reply() };
}
