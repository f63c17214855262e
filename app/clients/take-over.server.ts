import { and, eq, lt } from 'drizzle-orm';
import type { Db } from '~db/client';
import { engagements } from '~db/schema/clients';
import { plusDays } from './capacity';

interface Successor {
  workspaceId: string;
  id: string;
  /** The engagement before it. */
  replacesId: string;
}

type End = Pick<typeof engagements.$inferSelect, 'endsOn' | 'endReason'>;

const one = ({ workspaceId, id }: { workspaceId: string; id: string }) =>
  and(eq(engagements.workspaceId, workspaceId), eq(engagements.id, id));

/** An engagement follows another one from its first day on, to the end that was agreed; the other ends the day before. */
export async function takeOver(
  tx: Db,
  { workspaceId, id, replacesId, startsOn }: Successor & { startsOn: string },
): Promise<void> {
  const replaced = one({ workspaceId, id: replacesId });
  const [before] = await tx
    .select({ endsOn: engagements.endsOn, endReason: engagements.endReason })
    .from(engagements)
    .where(replaced);
  await tx
    .update(engagements)
    .set({ replacesId, ...before })
    .where(one({ workspaceId, id }));
  await tx
    .update(engagements)
    .set({ endsOn: plusDays(startsOn, -1), endReason: null })
    .where(replaced);
}

/** What an engagement follows ends the day before it begins; false, and nothing changes, when it would end before its own first day. */
export async function endBefore(
  tx: Db,
  { workspaceId, replacesId, startsOn }: Omit<Successor, 'id'> & { startsOn: string },
): Promise<boolean> {
  const replaced = and(one({ workspaceId, id: replacesId }), lt(engagements.startsOn, startsOn));
  const ended = await tx
    .update(engagements)
    .set({ endsOn: plusDays(startsOn, -1) })
    .where(replaced)
    .returning({ id: engagements.id });
  return ended.length > 0;
}

/** An engagement is not followed after all: it goes on to the end that the other one was to have. */
export async function giveBack(
  tx: Db,
  { workspaceId, replacesId, endsOn, endReason }: Omit<Successor, 'id'> & End,
): Promise<void> {
  await tx
    .update(engagements)
    .set({ endsOn, endReason })
    .where(one({ workspaceId, id: replacesId }));
}
