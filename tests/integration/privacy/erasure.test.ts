import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startChange } from '~/bulk/start-change.server';
import { seedOutcomes } from '~/calls/seed-outcomes.server';
import { seedServices } from '~/clients/seed-services.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { suppress } from '~/consent/suppress.server';
import { classifyMail } from '~/inbox/classify-mail';
import { readMail } from '~/inbox/read-mail.server';
import { receiveMail } from '~/inbox/receive-mail.server';
import { JOB_NAMES } from '~/jobs/names';
import { startQueue } from '~/jobs/queue.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { mergeProspects } from '~/merges/merge-prospects.server';
import { createFileStore, type FileStore } from '~/platform/files.server';
import { createLog } from '~/platform/log.server';
import { type Erasure, erasePerson } from '~/privacy/erasure/erase-person.server';
import { findWaitingImports } from '~/privacy/erasure/find-waiting-imports.server';
import { previewErasure } from '~/privacy/erasure/preview-erasure.server';
import { removeFiles } from '~/privacy/erasure/remove-files.server';
import { privacyJobs } from '~/privacy/jobs.server';
import { personTables } from '~/privacy/person-tables.server';
import { addNote } from '~/prospects/add-note.server';
import { addFile } from '~/prospects/files/add-file.server';
import { setReferrer } from '~/prospects/referrals/set-referrer.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import { seedScripts } from '~/scripts/seed-scripts.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import { addTask } from '~/tasks/add-task.server';
import { idSet } from '~db/rows';
import { idempotencyKeys } from '~db/schema/accounts';
import { clients } from '~db/schema/clients';
import { suppressions } from '~db/schema/consent';
import { fileRemovals } from '~db/schema/documents';
import { imports } from '~db/schema/imports';
import { deliveries } from '~db/schema/mail';
import { emailAddresses, prospects } from '~db/schema/prospects';
import { gatekeepers } from '~db/schema/records';
import { buildCall, minutesAfter } from '~tests/factories/calls';
import { CANARY, findCanaries } from '~tests/factories/canary';
import { buildImport, importText } from '~tests/factories/imports';
import { incomingMail } from '~tests/factories/incoming';
import { buildMailbox, mailContext } from '~tests/factories/mail';
import { buildBelongings, buildPools, dumpWorkspace } from '~tests/factories/merges';
import { buildDefaultPacket } from '~tests/factories/packets';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';
import { pdfFile } from '~tests/support/sample-files';
import { startSmtpSink } from '~tests/support/smtp-sink';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());
beforeEach(() => database.sql`truncate workspaces cascade`);

const NOW = minutesAfter(BUILT_AT, 60);
const quiet = { send: async () => undefined };

const must = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

async function buildOffice() {
  const { db } = database;
  const actor = await buildWorkspace(db, {
    senderName: 'Tilda Sonnentau',
    postalAddress: 'Amselweg 3\n12345 Sonnenfeld',
    imprint: 'https://sonnentau.example/impressum',
  });
  const { workspaceId } = actor;
  const stages = await buildStages(db, actor);
  await seedOutcomes(db, { workspaceId, stages });
  await seedServices(db, { workspaceId, locale: 'de' });
  await seedScripts(db, { workspaceId, locale: 'de' });
  await seedMailing(db, { workspaceId, locale: 'de' });
  await buildDefaultPacket(db, actor);
  const folder = await temporaryFolder();
  const lines: string[] = [];
  const log = createLog('test', 'debug', { write: (line) => lines.push(line) });
  return {
    db,
    actor,
    workspaceId,
    folder,
    files: createFileStore(folder),
    log,
    logged: () => lines.join(''),
  };
}

type Office = Awaited<ReturnType<typeof buildOffice>>;

const HEAD = 'Vorname;Nachname;Firma;E-Mail;Telefon;Notiz';

async function importHer({ db, files, actor, workspaceId }: Office): Promise<string> {
  await importText(
    { db, files, actor },
    [
      HEAD,
      `Kanaria;Kanarienvogel;Kanarienbau;${CANARY.email};030 23125 777;mag Kanariengelb`,
      'Kanaria;Kanarienvogel;Kanarienbau;;4,9301E+11;',
      'Berta;Beispiel;Beispiel GmbH;berta@beispiel.example;030 23125100;',
    ].join('\n'),
    { name: 'Kanarienvogel.csv' },
  );
  const [her] = await db
    .select({ id: emailAddresses.prospectId })
    .from(emailAddresses)
    .where(and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.address, CANARY.email)));
  return her?.id ?? '';
}

/** All that happens to a prospect until she wants to be forgotten, by the verbs of the product. */
async function liveThrough(office: Office, prospectId: string) {
  const { db, actor, workspaceId, files, log } = office;
  const sink = await startSmtpSink();
  onTestFinished(() => sink.close());
  await buildMailbox(db, actor, sink.port);
  const consent = {
    emailAddress: CANARY.email,
    scope: 'further',
    wording: 'Frau Kanarienvogel, darf ich?',
  } as const;
  await buildCall(
    db,
    actor,
    {
      prospectId,
      phoneNumber: CANARY.phone,
      result: 'connected',
      conversation: 'send_documents',
      note: 'Kanarienlied im Hintergrund',
      consent: { ...consent, language: 'de' },
      gatekeeper: 'Kanarienvogels Assistent',
    },
    BUILT_AT,
  );
  const context = { ...mailContext(db), files, log };
  while (await deliverNext(context));
  expect(sink.received).toHaveLength(1);
  const [sent] = await db.select().from(deliveries).where(eq(deliveries.prospectId, prospectId));
  const raw = incomingMail({
    from: `Kanaria Kanarienvogel <${CANARY.email}>`,
    inReplyTo: sent?.messageId ?? null,
    text: 'Grüße, Ihre Kanaria',
  });
  const mail = await readMail(Buffer.from(raw));
  const incoming = { ...actor, uid: 1, receivedAt: NOW, mail, classification: classifyMail(mail), now: NOW };
  expect(await receiveMail(db, incoming)).toBe(true);
  await addNote(db, { prospectId, text: 'Kanarienfutter', actor, now: NOW });
  must(await addTask(db, { prospectId, title: 'Kanarienvogel anrufen', dueAt: NOW, actor, now: NOW }));
  const pdf = await pdfFile((document) => document.setTitle('Kanarienvogel', { showInWindowTitleBar: true }));
  const file = await files.put(Readable.from([pdf]), Number.POSITIVE_INFINITY);
  must(
    await addFile(db, files, { prospectId, upload: { file, name: 'Kanarienvogel.pdf' }, actor, now: NOW }),
  );
  const goneId = await buildProspect(db, actor, { firstName: 'Kanaria', lastName: 'Kanarienvogel-Alt' });
  must(await mergeProspects(db, { keptId: prospectId, goneId, actor, now: NOW }));
  const other = await buildProspect(db, actor, { firstName: 'Berta', lastName: 'Berg' });
  must(await setReferrer(db, { prospectId: other, referrerId: prospectId, actor, now: NOW }));
  await buildCall(
    db,
    actor,
    { prospectId, result: 'connected', conversation: 'callback', callback: { wallTime: '2026-03-05T10:00' } },
    NOW,
  );
  const [her] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
  await db
    .insert(gatekeepers)
    .values({ workspaceId, companyId: her?.companyId, name: 'Kanaria Kanarienvogel' });
  await db
    .insert(idempotencyKeys)
    .values({ workspaceId, key: 'k', requestHash: '', response: { email: CANARY.email } });
  await suppress(db, {
    channel: 'email',
    values: [CANARY.email],
    reason: 'bounced',
    prospectId,
    actor,
    now: NOW,
  });
}

test('after an erasure nothing of a person is found in the database, the files, the jobs or the log', async () => {
  const office = await buildOffice();
  const { db, actor, workspaceId, files, folder, log } = office;
  const queue = await startQueue(database.url, { log, names: JOB_NAMES, maintains: false });
  onTestFinished(() => queue.stop());
  const prospectId = await importHer(office);
  await liveThrough(office, prospectId);
  const chosen = { prospectIds: [prospectId] };
  const tagging = {
    kind: 'tag',
    target: { name: 'Messe' },
    chosen,
    actor,
    now: NOW,
    timeZone: 'Europe/Berlin',
  } as const;
  must(await startChange({ db, queue }, tagging as never));
  await queue.send(db, 'check-import', { workspaceId, address: CANARY.email });
  await renameForAWhile(office, prospectId);

  const erasure: Erasure = { prospectId, reason: 'erasure', queue, actor, now: NOW };
  const before = await dumpWorkspace(db, workspaceId);
  const preview = must(await previewErasure(db, erasure));
  expect(await dumpWorkspace(db, workspaceId)).toEqual(before);
  const report = must(await erasePerson(db, erasure));
  expect(report).toEqual(preview);
  expect(report).toMatchObject({ files: 1, imports: 1, companies: 1, fingerprints: 2, mentions: [] });
  expect(report.rows).toMatchObject({
    prospects: 2,
    calls: 2,
    deliveries: 1,
    consents: 1,
    inbound_messages: 1,
  });

  await finish(office);
  expect(await findCanaries(database, folder, office.logged())).toEqual([]);
  for (const [channel, value] of [
    ['email', CANARY.email],
    ['phone', CANARY.phone],
  ] as const) {
    expect(await isSuppressed(db, { workspaceId, channel, value })).toBe(true);
  }
  const [berta] = await db
    .select()
    .from(emailAddresses)
    .where(eq(emailAddresses.address, 'berta@beispiel.example'));
  expect(berta).toBeDefined();
  expect(await erasePerson(db, erasure)).toEqual({ ok: false, error: 'not_found' });

  const again = await importText({ db, files, actor }, `${HEAD}\nKanaria;Kanarienvogel;;${CANARY.email};;`);
  expect(again.counts).toMatchObject({ created: 0, suppressed: 1 });
});

/** The search remembers words of names that were changed since. */
async function renameForAWhile({ db, workspaceId }: Office, prospectId: string) {
  const name = (lastName: string) =>
    db.update(prospects).set({ lastName }).where(eq(prospects.id, prospectId));
  await name('Kanarienhahn');
  await refreshSearch(db, { workspaceId, prospectIds: [prospectId] });
  await name(CANARY.lastName);
  await refreshSearch(db, { workspaceId, prospectIds: [prospectId] });
}

const finish = ({ db, files, workspaceId }: { db: Office['db']; files: FileStore; workspaceId: string }) =>
  Promise.all(
    privacyJobs
      .filter(({ name }) => name === 'finish-erasure')
      .map((job) =>
        job.run(requestContext({ ...mailContext(db), files }), { workspaceId }, new AbortController().signal),
      ),
  );

test('an erasure takes whatever stands in any column of any table below a prospect', async () => {
  const office = await buildOffice();
  const { db, actor, folder } = office;
  const pools = await buildPools(db, actor);
  const prospectId = await buildProspect(db, actor, { lastName: 'Weiß' });
  const state = 'valid' as const;
  const one = { lists: [0], tags: [0], services: [0], changes: [0], sessions: [0] };
  const few = { calls: 1, tasks: 1, notes: 1, consents: 1, notices: 1, suppressions: 0, pages: 1 };
  const rest = { gatekeepers: 1, files: 1, messages: 1, callback: true, sequence: true, client: false };
  const details = { numbers: [{ pool: 0, state }], addresses: [{ pool: 0, state }] };
  await buildBelongings(db, actor, pools, prospectId, { ...details, ...one, ...few, ...rest });
  await fillEveryColumn(prospectId);
  expect((await findCanaries(database, folder, '')).length).toBeGreaterThan(15);
  must(await erasePerson(db, { prospectId, reason: 'erasure', queue: quiet, actor, now: NOW }));
  await finish(office);
  expect(await findCanaries(database, folder, '')).toEqual([]);
});

/** Writes a canary into each text and JSON column of every row that belongs to the prospect. */
async function fillEveryColumn(prospectId: string) {
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const { table, column, parent } of personTables.filter(({ parent }) => !parent?.parent)) {
      const columns = await tx.execute<{ name: string; type: string }>(sql`
        select column_name as name, data_type as type from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and data_type in ('text', 'jsonb')
          and is_generated = 'NEVER'`);
      if ([...columns].length === 0) continue;
      const filled = [...columns].map(({ name, type }) =>
        type === 'text'
          ? sql`${sql.identifier(name)} = 'kanari ' || gen_random_uuid()`
          : sql`${sql.identifier(name)} = '{"kanari": ["kanari"]}'`,
      );
      await tx.execute(sql`update ${sql.identifier(table)} set ${sql.join(filled, sql`, `)}
        where ${sql.identifier(parent ? column : 'id')} in ${idSet([prospectId])}`);
    }
  });
}

test('a number others have too stays theirs, and who still names her is told', async () => {
  const { db, actor, workspaceId } = await buildOffice();
  const switchboard = { e164: '+493023125300' };
  const prospectId = await buildProspect(db, actor, {
    ...{ firstName: 'Rosa', lastName: 'Rosenrot', company: 'Garten GmbH' },
    ...{ phoneNumbers: [switchboard], emailAddresses: ['rosa@garten.example'] },
  });
  const colleague = await buildProspect(db, actor, {
    ...{ lastName: 'Gärtner', company: 'Garten GmbH', phoneNumbers: [switchboard] },
  });
  await addNote(db, { prospectId: colleague, text: 'Vertritt Rosa Rosenrot', actor, now: NOW });
  const report = must(
    await erasePerson(db, { prospectId, reason: 'erasure', queue: quiet, actor, now: NOW }),
  );
  expect(report).toMatchObject({
    ...{ shared: [switchboard.e164], companies: 0, fingerprints: 1 },
    mentions: [{ table: 'activities', prospectId: colleague }],
  });
  expect(await isSuppressed(db, { workspaceId, channel: 'phone', value: switchboard.e164 })).toBe(false);
});

test('an import that waits and would bring her back goes with its file; the others stay', async () => {
  const office = await buildOffice();
  const { db, actor, workspaceId, files, folder } = office;
  const prospectId = await importHer(office);
  const line = `Kanaria;Kanarienvogel;;;(030) 23125-777;`;
  const hers = await buildImport({ db, files, actor }, `${HEAD}\n${line}`);
  const other = await buildImport({ db, files, actor }, `${HEAD}\nOtto;Ohnesorg;;;030 23125200;`);
  const waiting = await findWaitingImports({ db, files }, { workspaceId, prospectId });
  expect(waiting).toEqual([hers]);
  must(await erasePerson(db, { prospectId, reason: 'erasure', waiting, queue: quiet, actor, now: NOW }));
  await finish(office);
  expect(await findCanaries(database, folder, '')).toEqual([]);
  expect(await db.$count(imports, eq(imports.id, other))).toBe(1);
});

test('files whose removal was cut off are removed the next time', async () => {
  const office = await buildOffice();
  const { db, actor, files, folder } = office;
  const prospectId = await buildProspect(db, actor, { lastName: 'Kanarienvogel' });
  const file = await files.put(Readable.from([await pdfFile()]), Number.POSITIVE_INFINITY);
  must(await addFile(db, files, { prospectId, upload: { file, name: 'Brief.pdf' }, actor, now: NOW }));
  must(await erasePerson(db, { prospectId, reason: 'erasure', queue: quiet, actor, now: NOW }));
  const cut = { ...files, remove: () => Promise.reject(new Error('cut off')) };
  await expect(removeFiles({ db, files: cut })).rejects.toThrow('cut off');
  expect(await db.$count(fileRemovals)).toBe(1);
  await removeFiles({ db, files });
  expect(await db.$count(fileRemovals)).toBe(0);
  const kept = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(kept.filter((entry) => entry.isFile())).toEqual([]);
});

test('whose time is over goes without being put on the suppression list', async () => {
  const { db, actor, workspaceId } = await buildOffice();
  const prospectId = await buildProspect(db, actor, {
    lastName: 'Alt',
    emailAddresses: ['alt@firma.example'],
  });
  must(await erasePerson(db, { prospectId, reason: 'retention', queue: quiet, actor, now: NOW }));
  expect(await db.select().from(suppressions).where(eq(suppressions.workspaceId, workspaceId))).toEqual([]);
});

test('a client is not erased: contracts have to be kept', async () => {
  const { db, actor, workspaceId } = await buildOffice();
  const prospectId = await buildProspect(db, actor);
  await db.insert(clients).values({ workspaceId, prospectId, name: 'Beispiel', since: BUILT_AT });
  const refused = await erasePerson(db, { prospectId, reason: 'erasure', queue: quiet, actor, now: NOW });
  expect(refused).toEqual({ ok: false, error: 'is_client' });
  expect(await db.$count(prospects, eq(prospects.id, prospectId))).toBe(1);
});
