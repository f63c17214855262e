import { and, desc, eq, ne } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { scanTemplate } from '~/templates/scan-template';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { packetItems, packets, packetVersions } from '~db/schema/packets';
import { resolveItems } from './resolve-items.server';
import type { packetSchema } from './schema';

interface PacketInput extends z.output<typeof packetSchema> {
  /** Absent for a new packet. */
  packetId?: string;
  actor: Actor;
  now: Date;
}

/**
 * Saves a packet as its next version; versions never change, so that what a prospect has received can always
 * be told. A sample made for a client enters only when that client has released it.
 */
export function savePacket(db: Db, input: PacketInput) {
  const { workspaceId } = input.actor;
  return db.transaction(async (tx) => {
    for (const text of [input.coverText, input.otherCoverText ?? '']) {
      const scan = scanTemplate(text);
      if (!scan.ok) return { ...fail('invalid_template'), problems: scan.problems };
    }
    const items = await resolveItems(tx, { workspaceId, items: input.items });
    if (!items.ok) return items;
    const packet = await writePacket(tx, input);
    if (!packet.ok) return packet;
    const number = await nextNumber(tx, workspaceId, packet.value);
    const versionId = newId();
    const { coverText, otherCoverText, language, countsViews, now } = input;
    await tx.insert(packetVersions).values({
      workspaceId,
      id: versionId,
      packetId: packet.value,
      number,
      coverText,
      otherCoverText,
      language,
      countsViews,
      createdAt: now,
    });
    await tx
      .insert(packetItems)
      .values(items.value.map((item, position) => ({ workspaceId, versionId, position, ...item })));
    return ok({ packetId: packet.value, versionId, number });
  });
}

/** Creates or renames the packet itself; only one of a workspace is the default. Gives back its id. */
async function writePacket(tx: Db, { packetId, name, isDefault, actor, now }: PacketInput) {
  const { workspaceId } = actor;
  const id = packetId ?? newId();
  const others = and(eq(packets.workspaceId, workspaceId), ne(packets.id, id));
  if ((await tx.$count(packets, and(others, eq(packets.name, name)))) > 0) return fail('name_taken');
  const isFirst = (await tx.$count(packets, others)) === 0;
  if (isDefault) await tx.update(packets).set({ isDefault: false }).where(others);
  const values = { name, isDefault: isDefault || isFirst };
  if (!packetId) {
    await tx.insert(packets).values({ workspaceId, id, ...values, createdAt: now });
    return ok(id);
  }
  const updated = await tx
    .update(packets)
    .set(values)
    .where(and(eq(packets.workspaceId, workspaceId), eq(packets.id, id)))
    .returning({ id: packets.id });
  return updated.length > 0 ? ok(id) : fail('not_found');
}

/** Saving takes the packet's row lock in `writePacket`, so two savers never get the same number. */
async function nextNumber(tx: Db, workspaceId: string, packetId: string): Promise<number> {
  const [last] = await tx
    .select({ number: packetVersions.number })
    .from(packetVersions)
    .where(and(eq(packetVersions.workspaceId, workspaceId), eq(packetVersions.packetId, packetId)))
    .orderBy(desc(packetVersions.number))
    .limit(1);
  return (last?.number ?? 0) + 1;
}
