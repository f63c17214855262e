import { and, desc, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { hashToken } from '~/platform/tokens.server';
import { findFieldValues } from '~/templates/field-values.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { packetPages, packetVersions } from '~db/schema/packets';
import { prospects } from '~db/schema/prospects';
import { type PacketWords, packetWords } from './packet-words';
import { type CoverProblem, renderCover } from './render-cover.server';

/** How long a prospect can open a packet page. */
export const PAGE_DAYS = 90;

interface NewPage {
  packetId: string;
  prospectId: string;
  /** Who presents herself on the page. */
  memberId: string;
  /** Goes into the link; only its hash is kept. */
  token: string;
  actor: Actor;
  now: Date;
}

export type PageProblem = { ok: false; error: 'not_found' | 'packet_empty' } | CoverProblem;

/** Makes the personal page of a prospect for the newest version of a packet. */
export async function createPage(
  tx: Db,
  { packetId, prospectId, memberId, token, actor, now }: NewPage,
): Promise<{ ok: true; value: { pageId: string } } | PageProblem> {
  const { workspaceId } = actor;
  const version = await newestVersion(tx, workspaceId, packetId);
  if (!version) return fail('packet_empty');
  const { language, coverText } = await wordsFor(tx, { workspaceId, prospectId, version });
  const values = await findFieldValues(tx, { workspaceId, prospectId, memberId, language });
  if (!values) return fail('not_found');
  const cover = renderCover(coverText, values);
  if (!cover.ok) return cover;
  const pageId = newId();
  await tx.insert(packetPages).values({
    workspaceId,
    id: pageId,
    prospectId,
    versionId: version.id,
    memberId,
    language,
    tokenHash: hashToken(token),
    coverHtml: cover.html,
    createdAt: now,
    expiresAt: DateTime.fromJSDate(now).plus({ days: PAGE_DAYS }).toJSDate(),
  });
  return ok({ pageId });
}

/** The cover in the language this person prefers, where it was written in that one too. */
async function wordsFor(
  tx: Db,
  { workspaceId, prospectId, version }: { workspaceId: string; prospectId: string; version: PacketWords },
) {
  const [prospect] = await tx
    .select({ language: prospects.language })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  return packetWords(version, prospect?.language ?? null);
}

async function newestVersion(tx: Db, workspaceId: string, packetId: string) {
  const [version] = await tx
    .select()
    .from(packetVersions)
    .where(and(eq(packetVersions.workspaceId, workspaceId), eq(packetVersions.packetId, packetId)))
    .orderBy(desc(packetVersions.number))
    .limit(1);
  return version;
}
