import { findPacketContents, type PacketContents } from '~/packets/packet-contents.server';
import { findStepPacket } from '~/sequences/find-step-packet.server';
import type { Db } from '~db/client';
import { messageLinks } from './link-marks';
import type { Delivery } from './pick-deliveries.server';
import { isPublicAddress } from './public-address';

export interface MessageLinks {
  packetId: string | null;
  /** For the template's link fields. */
  links: ReturnType<typeof messageLinks>;
  /** What the message carries itself, where a page can't be opened by strangers. */
  carried: PacketContents;
}

const NOTHING: PacketContents = { links: [], bytes: 0 };

/** How the documents of a message reach the person: by a link to their page, or with the message. */
export async function findMessageLinks(
  db: Db,
  { delivery, appUrl }: { delivery: Delivery; appUrl: string },
): Promise<MessageLinks> {
  const { workspaceId } = delivery;
  const packetId = await findStepPacket(db, delivery);
  const links = messageLinks(appUrl, { hasPacket: packetId !== null });
  const travels = packetId !== null && !isPublicAddress(appUrl);
  const carried = travels ? await findPacketContents(db, { workspaceId, packetId }) : NOTHING;
  return { packetId, links, carried };
}
