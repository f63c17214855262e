import { and, eq, isNotNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { documents } from '~db/schema/documents';
import { type Release, releasedAs } from './released-as';

interface Releasing {
  documentId: string;
  /** Who at the client allowed it, and how; null takes the release back, and nobody is shown it any more. */
  release: Release | null;
  actor: Actor;
  now: Date;
}

/** Notes that the client whom a sample was made for allows it to be shown. */
export function releaseSample(db: Db, { documentId, release, actor, now }: Releasing) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [document] = await tx
      .update(documents)
      .set(releasedAs(release, now))
      .where(
        and(
          eq(documents.workspaceId, workspaceId),
          eq(documents.id, documentId),
          isNotNull(documents.madeForClientId),
        ),
      )
      .returning({ clientId: documents.madeForClientId });
    if (!document) return fail('not_found');
    await recordEvent(tx, {
      action: release ? 'sample.released' : 'sample.release_withdrawn',
      subjectKind: 'document',
      subjectId: documentId,
      data: { clientId: document.clientId, channel: release?.channel ?? null },
      actor,
      at: now,
    });
    return ok({ documentId });
  });
}
