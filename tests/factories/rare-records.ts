import { randomBytes } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import { inviteMember } from '~/accounts/members/invite-member.server';
import { mergeCompanies } from '~/merges/merge-companies.server';
import type { MemberActor } from '~/platform/actor';
import { createSecretBox } from '~/platform/secret-box.server';
import { addWebhook } from '~/webhooks/add-webhook.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { members } from '~db/schema/accounts';
import { bulkChanges } from '~db/schema/bulk-changes';
import { companies } from '~db/schema/companies';
import { files } from '~db/schema/documents';
import { inboundMessages } from '~db/schema/inbox';
import { packetPages, packetVersions } from '~db/schema/packets';
import { prospects } from '~db/schema/prospects';
import { gatekeepers, prospectFiles } from '~db/schema/records';
import { snippets } from '~db/schema/sequences';

/** One record of each kind that the samples have none of, so that its page can be looked at. */
export async function buildRareRecords(db: Db, now: Date): Promise<void> {
  const [member] = await db.select().from(members).limit(1);
  if (!member) throw new Error('Nobody has an account');
  const { workspaceId, id: memberId } = member;
  const [prospect] = await db
    .select({ id: prospects.id })
    .from(prospects)
    .where(eq(prospects.workspaceId, workspaceId))
    .orderBy(desc(prospects.id))
    .limit(1);
  await db
    .insert(snippets)
    .values({ workspaceId, id: newId(), name: 'Gruß', language: 'de', body: 'Bis bald' });
  await db.insert(bulkChanges).values({
    ...{ workspaceId, id: newId(), memberId, kind: 'tag', target: { id: newId(), name: 'Messe' } },
    ...{ state: 'done', total: 2, done: 2, counts: { changed: 2 }, progressAt: now, finishedAt: now },
  });
  await db.insert(inboundMessages).values({
    ...{ workspaceId, id: newId(), memberId, prospectId: prospect?.id ?? '', uid: 1, kind: 'reply' },
    ...{
      messageId: '<antwort@beispiel.example>',
      fromAddress: 'e@beispiel.example',
      fromName: 'Edda Beispiel',
    },
    ...{ subject: 'AW: Meine Unterlagen', text: 'Das klingt gut.\nRufen Sie mich an?', receivedAt: now },
  });
  await buildAccess(db, { workspaceId, memberId }, now);
  await buildKeptThings(db, { workspaceId, memberId, prospectId: prospect?.id ?? '' }, now);
  const [kept, gone] = [newId(), newId()];
  const company = { workspaceId, name: 'Doppelt GmbH', matchName: 'doppelt' };
  await db.insert(companies).values([
    { ...company, id: kept },
    { ...company, id: gone, city: 'Bonn' },
  ]);
  await mergeCompanies(db, { keptId: kept, goneId: gone, actor: { workspaceId, memberId }, now });
}

/** What a workspace of more than one person has. */
async function buildAccess(db: Db, actor: MemberActor, now: Date): Promise<void> {
  await createToken(db, { name: 'Kalenderabgleich', scope: 'read', actor, now });
  await inviteMember(db, { email: 'neu@sonnentau.example', role: 'member', actor, now });
  const webhook = { url: 'https://abgleich.example/hook', actions: ['call.logged' as const] };
  const secrets = createSecretBox(randomBytes(32));
  await addWebhook(db, { webhook, secrets, actor, now });
}

type Owner = MemberActor & { prospectId: string };

/** A file, a front desk and a packet page of a prospect. */
async function buildKeptThings(db: Db, { workspaceId, memberId, prospectId }: Owner, now: Date) {
  const [file] = await db.select({ id: files.id }).from(files).limit(1);
  const [version] = await db.select({ id: packetVersions.id }).from(packetVersions).limit(1);
  await db.insert(prospectFiles).values({ workspaceId, prospectId, fileId: file?.id ?? '' });
  await db.insert(gatekeepers).values({ workspaceId, prospectId, name: 'Frau Empfang' });
  await db.insert(packetPages).values({
    ...{ workspaceId, prospectId, memberId, versionId: version?.id ?? '', tokenHash: newId() },
    ...{ language: 'de', coverHtml: '<p>Hier sind meine Unterlagen.</p>', expiresAt: now },
  });
}
