import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';

export type Enrolment = typeof enrolments.$inferSelect;

/** An enrolment that nobody else changes until the transaction ends; undefined when there is none. */
export async function lockEnrolment(
  tx: Db,
  { workspaceId, enrolmentId }: { workspaceId: string; enrolmentId: string },
): Promise<Enrolment | undefined> {
  const [enrolment] = await tx
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.id, enrolmentId)))
    .for('update');
  return enrolment;
}

/** Changes an enrolment that this transaction has locked. */
export const changeEnrolment = (tx: Db, { workspaceId, id }: Enrolment, change: Partial<Enrolment>) =>
  tx
    .update(enrolments)
    .set(change)
    .where(and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.id, id)));
