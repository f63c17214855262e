import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { deleteEntry } from '~/time-entries/delete-entry.server';
import { entryDeletionSchema } from '~/time-entries/schema';

/** Takes a time entry away or puts it back; without `back` it stays where it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const entryId = recordId(params.id);
  const form = await parseForm(request, entryDeletionSchema);
  if (!form.ok) return invalid(form.reply);
  const { deleted, back } = form.value;
  const deletion = { entryId, deleted: deleted === 'yes', actor, now: context.now() };
  valueOrThrow(await deleteEntry(context.db, deletion));
  return back ? redirect(localPath(back)) : null;
}
