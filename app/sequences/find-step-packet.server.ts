import { and, eq } from 'drizzle-orm';
import { scanTemplate } from '~/templates/scan-template';
import type { Db } from '~db/client';
import { packets } from '~db/schema/packets';
import { steps, templates } from '~db/schema/sequences';

/**
 * The packet that goes with the message of a step: the one the step names, else the default packet when the template
 * speaks of the documents, else none.
 */
export async function findStepPacket(
  db: Db,
  { workspaceId, stepId }: { workspaceId: string; stepId: string | null },
): Promise<string | null> {
  if (!stepId) return null;
  const [step] = await db
    .select({ packetId: steps.packetId, body: templates.body })
    .from(steps)
    .leftJoin(
      templates,
      and(eq(templates.workspaceId, steps.workspaceId), eq(templates.id, steps.templateId)),
    )
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.id, stepId)));
  if (!step) return null;
  return step.packetId ?? (speaksOfPacket(step.body ?? '') ? findDefaultPacket(db, workspaceId) : null);
}

function speaksOfPacket(body: string): boolean {
  const scan = scanTemplate(body);
  return scan.ok && scan.template.fields.includes('packetLink');
}

async function findDefaultPacket(db: Db, workspaceId: string): Promise<string | null> {
  const [packet] = await db
    .select({ id: packets.id })
    .from(packets)
    .where(and(eq(packets.workspaceId, workspaceId), eq(packets.isDefault, true)));
  return packet?.id ?? null;
}
