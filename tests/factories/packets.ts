import { and, eq } from 'drizzle-orm';
import { addLink } from '~/documents/add-link.server';
import { savePacket } from '~/packets/save-packet.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { packets } from '~db/schema/packets';
import { BUILT_AT } from './prospects';

/** Fills the seeded default packet with one link; gives back its id. */
export async function buildDefaultPacket(db: Db, actor: MemberActor, now = BUILT_AT): Promise<string> {
  const { workspaceId } = actor;
  const [shell] = await db
    .select()
    .from(packets)
    .where(and(eq(packets.workspaceId, workspaceId), eq(packets.isDefault, true)));
  const linkId = await addLink(db, { title: 'Meine Website', url: 'https://sonnentau.example/', actor, now });
  const saved = await savePacket(db, {
    packetId: shell?.id,
    name: shell?.name ?? 'Meine Unterlagen',
    language: 'de',
    coverText: '{{Anrede}}, hier sind meine Unterlagen.',
    items: [{ kind: 'link', id: linkId }],
    countsViews: true,
    isDefault: true,
    actor,
    now,
  });
  if (!saved.ok) throw new Error(`The packet was not built: ${saved.error}`);
  return saved.value.packetId;
}
