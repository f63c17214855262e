import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/accounts/require-member.server';
import { receiveDocument } from '~/documents/receive-document.server';
import { replaceDocument } from '~/documents/replace-document.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, refused } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const documentId = recordId(params.id);
  const form = await receiveDocument(request, context.files, z.object({}));
  if (!form.ok) return invalid(form.reply);
  const { upload } = form.value;
  const now = context.now();
  const replaced = await replaceDocument(context.db, context.files, { documentId, upload, actor, now });
  if (!replaced.ok) return refused(replaced.error, `documents.errors.${replaced.error}`);
  await context.queue.send(context.db, 'draw-previews', {});
  return redirect(`/documents/${documentId}`);
}
