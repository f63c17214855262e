import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedServices } from '~/clients/seed-services.server';
import { addLink } from '~/documents/add-link.server';
import { releaseLink } from '~/documents/release-link.server';
import { createPage } from '~/packets/create-page.server';
import { findPage, listPageItems } from '~/packets/find-page.server';
import { findPacketContents } from '~/packets/packet-contents.server';
import { listChoices } from '~/packets/queries.server';
import { savePacket } from '~/packets/save-packet.server';
import { newToken } from '~/platform/tokens.server';
import { packets } from '~db/schema/packets';
import { buildClient } from '~tests/factories/clients';
import { buildSender, buildWillingProspect } from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
const now = BUILT_AT;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('A reference enters a packet when it is released, and leaves pages and messages when that is withdrawn', async () => {
  const { db } = database;
  const actor = await buildSender(db);
  const { workspaceId, memberId } = actor;
  await seedServices(db, { workspaceId, locale: 'de' });
  const { clientId } = await buildClient(db, actor);
  const own = await addLink(db, { title: 'Meine Seite', url: 'https://s.example/', actor, now });
  const title = 'Referenz';
  const linkId = await addLink(db, {
    title,
    url: 'https://k.example/',
    madeForClientId: clientId,
    actor,
    now,
  });
  const [shell] = await db.select().from(packets).where(eq(packets.workspaceId, workspaceId));
  const packetId = shell?.id ?? '';
  const save = () =>
    savePacket(db, {
      packetId,
      name: 'Mappe',
      language: 'de',
      coverText: 'Guten Tag',
      items: [own, linkId].map((id) => ({ kind: 'link' as const, id })),
      countsViews: true,
      isDefault: true,
      actor,
      now,
    });
  expect(await save()).toMatchObject({ ok: false, error: 'sample_not_released' });

  const release = { by: 'Frau Beispiel', channel: 'email' as const };
  await releaseLink(db, { linkId, release, actor, now });
  expect(await save()).toMatchObject({ ok: true });
  const token = newToken();
  const prospectId = await buildWillingProspect(db, actor);
  await createPage(db, { packetId, prospectId, memberId, token, actor, now });
  const titles = async () => {
    const page = await findPage(db, { token, now });
    const items = page ? await listPageItems(db, { workspaceId, versionId: page.version.id }) : [];
    return items.map((item) => item.title);
  };
  expect(await titles()).toEqual(['Meine Seite', 'Referenz']);

  await releaseLink(db, { linkId, release: null, actor, now });
  expect(await titles()).toEqual(['Meine Seite']);
  const { links } = await findPacketContents(db, { workspaceId, packetId });
  expect(links.map((link) => link.title)).toEqual(['Meine Seite']);
  const choices = await listChoices(db, workspaceId);
  expect(choices.find(({ value }) => value === `link:${linkId}`)?.waitsFor).toBe('Kanzlei Beispiel');
});
