import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { addNote } from '~/prospects/add-note.server';
import { noteSchema } from '~/prospects/note-schema';

/** Puts a note into a prospect's timeline. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, noteSchema);
  if (!form.ok) return invalid(form.reply);
  const { text, back } = form.value;
  valueOrThrow(await addNote(context.db, { prospectId, text, actor, now: context.now() }));
  return redirect(localPath(back ?? `/prospects/${prospectId}`));
}
