import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor, MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { pendingSignIns, recoveryCodes, secondFactors } from '~db/schema/access';

const TABLES = [secondFactors, recoveryCodes, pendingSignIns];

/** Asks a member for no code any more; false when none was asked for. `by` is the operator where she can't do it. */
export function removeSecondFactor(
  db: Db,
  { member, by, now }: { member: MemberActor; by: Actor; now: Date },
): Promise<boolean> {
  const { workspaceId, memberId } = member;
  return db.transaction(async (tx) => {
    const gone = await Promise.all(
      TABLES.map((table) =>
        tx
          .delete(table)
          .where(and(eq(table.workspaceId, workspaceId), eq(table.memberId, memberId)))
          .returning({ id: table.id }),
      ),
    );
    if (gone[0]?.length === 0) return false;
    await recordEvent(tx, {
      action: 'member.codes_off',
      subjectKind: 'member',
      subjectId: memberId,
      actor: by,
      at: now,
    });
    return true;
  });
}
