import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { removeBackup } from '~/backups/backup-folder.server';
import { requireBackup } from '~/backups/require-backups.server';

/** Removes one backup. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { backup } = await requireBackup(request, context, params.name);
  await removeBackup(context.env.DATA_DIR, backup.name);
  return redirect('/settings/backups');
}
