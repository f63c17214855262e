import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { insertFile, keepFile, orRemove, type UploadedFile } from '~/documents/store-file.server';
import type { Actor } from '~/platform/actor';
import type { FileStore } from '~/platform/files.server';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { agreements } from '~db/schema/clients';

interface SignedCopy {
  agreementId: string;
  upload: UploadedFile;
  actor: Actor;
  now: Date;
}

/** Keeps the signed paper, scanned or photographed, with its agreement; a newer copy takes the place of an older one. */
export async function keepSignedCopy(
  db: Db,
  files: FileStore,
  { agreementId, upload, actor, now }: SignedCopy,
) {
  const { workspaceId } = actor;
  const kept = await keepFile(files, upload);
  if (!kept.ok) return kept;
  return orRemove(files, kept.value, () =>
    db.transaction(async (tx) => {
      const thisOne = and(eq(agreements.workspaceId, workspaceId), eq(agreements.id, agreementId));
      const [agreement] = await tx
        .select({ clientId: agreements.clientId, state: agreements.state })
        .from(agreements)
        .where(thisOne)
        .for('update');
      if (!agreement) return fail('not_found');
      if (agreement.state === 'drafted') return fail('not_sent');
      const fileId = await insertFile(tx, { workspaceId, kept: kept.value, now });
      await tx.update(agreements).set({ fileId }).where(thisOne);
      await recordEvent(tx, {
        action: 'agreement.copy_kept',
        subjectKind: 'agreement',
        subjectId: agreementId,
        data: { fileId },
        actor,
        at: now,
      });
      return ok({ clientId: agreement.clientId });
    }),
  );
}
