import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { deliveries } from '~db/schema/mail';
import { packetPages, packets, packetVersions } from '~db/schema/packets';
import { prospects } from '~db/schema/prospects';
import { enrolments, sequences, sequenceVersions, steps } from '~db/schema/sequences';

export type FoundDelivery = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;

/** A message with whom it is for and which step of which sequence it belongs to; null when there is none. */
export async function findDelivery(
  db: Db,
  { workspaceId, deliveryId }: { workspaceId: string; deliveryId: string },
) {
  const [row] = await db
    .select({
      delivery: deliveries,
      prospect: {
        id: prospects.id,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
      },
      step: { position: steps.position, templateId: steps.templateId },
      pageRevokedAt: packetPages.revokedAt,
      packet: { id: packets.id, name: packets.name },
      sequence: { id: sequences.id, name: sequences.name },
      enrolmentState: enrolments.state,
    })
    .from(deliveries)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, deliveries.workspaceId), eq(prospects.id, deliveries.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .leftJoin(
      enrolments,
      and(eq(enrolments.workspaceId, deliveries.workspaceId), eq(enrolments.id, deliveries.enrolmentId)),
    )
    .leftJoin(steps, and(eq(steps.workspaceId, deliveries.workspaceId), eq(steps.id, deliveries.stepId)))
    .leftJoin(
      packetPages,
      and(eq(packetPages.workspaceId, deliveries.workspaceId), eq(packetPages.id, deliveries.packetPageId)),
    )
    .leftJoin(
      packetVersions,
      and(
        eq(packetVersions.workspaceId, packetPages.workspaceId),
        eq(packetVersions.id, packetPages.versionId),
      ),
    )
    .leftJoin(
      packets,
      and(eq(packets.workspaceId, packetVersions.workspaceId), eq(packets.id, packetVersions.packetId)),
    )
    .leftJoin(
      sequenceVersions,
      and(eq(sequenceVersions.workspaceId, steps.workspaceId), eq(sequenceVersions.id, steps.versionId)),
    )
    .leftJoin(
      sequences,
      and(
        eq(sequences.workspaceId, sequenceVersions.workspaceId),
        eq(sequences.id, sequenceVersions.sequenceId),
      ),
    )
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, deliveryId)));
  return row ?? null;
}
