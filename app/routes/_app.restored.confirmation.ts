import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { confirmRestore } from '~/backups/confirm-restore.server';

/** A restored copy may send again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  await confirmRestore(context.db, { actor, now: context.now() });
  return redirect('/outbox');
}
