import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { deleteGatekeeper } from '~/gatekeepers/delete-gatekeeper.server';
import { gatekeeperDeletionSchema } from '~/gatekeepers/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

/** Forgets somebody at the front desk or puts the note back; without `back` it stays where it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const gatekeeperId = recordId(params.id);
  const form = await parseForm(request, gatekeeperDeletionSchema);
  if (!form.ok) return invalid(form.reply);
  const { deleted, back } = form.value;
  const deletion = { gatekeeperId, deleted: deleted === 'yes', actor, now: context.now() };
  valueOrThrow(await deleteGatekeeper(context.db, deletion));
  return back ? redirect(localPath(back)) : null;
}
