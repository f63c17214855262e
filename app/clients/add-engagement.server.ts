import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { engagementServices, engagements } from '~db/schema/clients';
import type { EngagementTerms } from './engagement';

/** Adds an engagement with its services; call it in the caller's transaction. */
export async function addEngagement(
  tx: Db,
  {
    workspaceId,
    clientId,
    terms,
    now,
  }: { workspaceId: string; clientId: string; terms: EngagementTerms; now: Date },
): Promise<string> {
  const { services, ...columns } = terms;
  const id = newId();
  await tx.insert(engagements).values({ workspaceId, id, clientId, createdAt: now, ...columns });
  if (services.length > 0) {
    await tx
      .insert(engagementServices)
      .values(services.map((serviceId) => ({ workspaceId, engagementId: id, serviceId })));
  }
  return id;
}
