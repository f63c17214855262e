import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { removeFile } from '~/prospects/files/remove-file.server';
import { fileRemovalSchema } from '~/prospects/files/schema';

/** Takes a file off a prospect or puts it back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const [prospectId, id] = [recordId(params.id), recordId(params.fileId)];
  const form = await parseForm(request, fileRemovalSchema);
  if (!form.ok) return invalid(form.reply);
  const removal = { prospectId, id, removed: form.value.removed === 'yes', actor, now: context.now() };
  valueOrThrow(await removeFile(context.db, removal));
  return redirect(`/prospects/${prospectId}`);
}
