import { and, desc, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { createFormats } from '~/i18n/formats';
import type { MemberActor } from '~/platform/actor';
import { previewValues } from '~/templates/preview-values.server';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';
import { mailboxes } from '~db/schema/mail';
import { packetVersions } from '~db/schema/packets';
import { PAGE_DAYS } from './create-page.server';
import { listPageItems } from './find-page.server';
import type { PacketPageContent } from './packet-page-content';
import { packetWords } from './packet-words';
import { lastDay, senderOf, shownItem } from './page-content.server';
import { renderCover } from './render-cover.server';

interface Wanted {
  packetId: string;
  /** Of the version; the newest without one. */
  number?: number | undefined;
  prospectId: string | null;
  /** To see the other cover. */
  language?: 'de' | 'en' | undefined;
  actor: MemberActor;
  now: Date;
}

/** The page as a prospect would get it; its buttons do nothing. Null while the packet is empty. */
export async function previewPage(
  db: Db,
  { packetId, number, prospectId, language: wanted, actor, now }: Wanted,
): Promise<{ language: 'de' | 'en'; content: PacketPageContent } | null> {
  const found = await findVersion(db, { packetId, number, ...actor });
  if (!found) return null;
  const { version, workspace } = found;
  const { language, coverText } = packetWords(version, wanted ?? null);
  const values = await previewValues(db, { ...actor, prospectId, language });
  const cover = renderCover(coverText, values);
  const format = createFormats({ locale: language, timeZone: workspace.timeZone, now });
  const items = await listPageItems(db, { workspaceId: actor.workspaceId, versionId: version.id });
  const expiresAt = DateTime.fromJSDate(now).plus({ days: PAGE_DAYS }).toJSDate();
  return {
    language,
    content: {
      sender: senderOf(found),
      recipient: { name: values.fullName ?? null, company: values.company ?? null },
      coverHtml: cover.ok ? cover.html : '',
      items: items.map((item) => shownItem(item, `/documents/${item.documentId}`, format.bytes)),
      answer: { interested: false, consented: false, objected: false },
      newer: 'none',
      validUntil: lastDay(expiresAt, workspace.timeZone, language),
      path: null,
    },
  };
}

async function findVersion(
  db: Db,
  { packetId, number, workspaceId, memberId }: MemberActor & Pick<Wanted, 'packetId' | 'number'>,
) {
  const [row] = await db
    .select({
      version: packetVersions,
      workspace: workspaces,
      member: { name: members.name, email: members.email },
      mailboxAddress: mailboxes.address,
    })
    .from(packetVersions)
    .innerJoin(workspaces, eq(workspaces.id, packetVersions.workspaceId))
    .innerJoin(members, and(eq(members.workspaceId, workspaces.id), eq(members.id, memberId)))
    .leftJoin(mailboxes, and(eq(mailboxes.workspaceId, workspaces.id), eq(mailboxes.memberId, members.id)))
    .where(
      and(
        eq(packetVersions.workspaceId, workspaceId),
        eq(packetVersions.packetId, packetId),
        number ? eq(packetVersions.number, number) : undefined,
      ),
    )
    .orderBy(desc(packetVersions.number))
    .limit(1);
  return row;
}
