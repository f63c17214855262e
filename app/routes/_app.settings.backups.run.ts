import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requestBackup } from '~/backups/request-backup.server';
import { requireBackups } from '~/backups/require-backups.server';

/** Has a backup made now. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireBackups(request, context);
  const now = context.now();
  await requestBackup(context, { actor, now });
  return redirect(`/settings/backups?asked=${now.getTime()}`);
}
