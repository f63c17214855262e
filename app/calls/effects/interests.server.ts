import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '~db/client';
import { cardClicks } from '~db/schema/calls';
import { serviceInterests, services } from '~db/schema/clients';
import type { LoggedCall } from '../logged-call';

/** Notes which cards came up, and the services the person asked about; gives back the ones that are new. */
export async function noteInterests(tx: Db, { report, actor }: LoggedCall): Promise<string[]> {
  const { workspaceId } = actor;
  const { callId, prospectId, cards = [], services: asked = [] } = report;
  if (cards.length > 0) {
    const clicks = [...new Set(cards)].map((cardId) => ({ workspaceId, callId, cardId }));
    await tx.insert(cardClicks).values(clicks);
  }
  if (asked.length === 0) return [];
  const known = await tx
    .select({ serviceId: services.id })
    .from(services)
    .where(and(eq(services.workspaceId, workspaceId), inArray(services.id, asked)));
  if (known.length === 0) return [];
  const added = await tx
    .insert(serviceInterests)
    .values(known.map(({ serviceId }) => ({ workspaceId, prospectId, serviceId })))
    .onConflictDoNothing()
    .returning({ serviceId: serviceInterests.serviceId });
  return added.map(({ serviceId }) => serviceId);
}

/** Takes out the interests that came in with the call. */
export async function forgetInterests(
  tx: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
  serviceIds: string[],
): Promise<void> {
  await tx
    .delete(serviceInterests)
    .where(
      and(
        eq(serviceInterests.workspaceId, workspaceId),
        eq(serviceInterests.prospectId, prospectId),
        inArray(serviceInterests.serviceId, serviceIds),
      ),
    );
}
