import type { AppLoadContext } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { notFound } from '~/platform/respond.server';
import { findBackup } from './backup-folder.server';
import { ownsInstallation } from './find-backups.server';

/** Who asks, if she may touch the backups of this installation. */
export async function requireBackups(request: Request, context: AppLoadContext) {
  const member = await requireOwner(request, context);
  return (await ownsInstallation(context)) ? member : notFound();
}

/** The same, and the backup she names. */
export async function requireBackup(request: Request, context: AppLoadContext, name = '') {
  const member = await requireBackups(request, context);
  return { member, backup: (await findBackup(context.env.DATA_DIR, name)) ?? notFound() };
}
