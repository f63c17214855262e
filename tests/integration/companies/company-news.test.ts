import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { undoOutcome } from '~/calls/undo-outcome.server';
import { usualRules } from '~/calls/usual-rules.server';
import { seedServices } from '~/clients/seed-services.server';
import { findCompanyNews } from '~/companies/find-company-news.server';
import { findOrCreateCompany } from '~/companies/find-or-create-company.server';
import { suppress } from '~/consent/suppress.server';
import { classifyMail } from '~/inbox/classify-mail';
import { readMail } from '~/inbox/read-mail.server';
import { receiveMail } from '~/inbox/receive-mail.server';
import type { MemberActor } from '~/platform/actor';
import { outcomeRules } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { buildCall, minutesAfter, GOOD_MOMENT as now, testNumber } from '~tests/factories/calls';
import { incomingMail } from '~tests/factories/incoming';
import { buildEnrolment, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const COMPANY = 'Beispiel GmbH';

let database: TestDatabase;
let actor: MemberActor;
let companyId: string;

/** Who looks at the record, and the one at the same firm whom the news is about. */
let prospectId: string;
let colleague: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const { db } = database;
  actor = await buildSender(db);
  const { workspaceId } = actor;
  await db.insert(outcomeRules).values(await usualRules(db, workspaceId));
  await seedServices(db, { workspaceId, locale: 'de' });
  companyId = await findOrCreateCompany(db, { workspaceId, name: COMPANY });
  prospectId = await buildProspect(db, actor, { lastName: 'Eins', company: COMPANY });
  colleague = await buildProspect(db, actor, {
    lastName: 'Zwei',
    company: COMPANY,
    phoneNumbers: [{ e164: testNumber(0) }],
    emailAddresses: ['erika@beispiel.example'],
  });
});

/** A third one at the firm, whom a sequence writes to. */
async function enrolThird() {
  const { db } = database;
  const third = await buildWillingProspect(db, actor, 'empfang@beispiel.example');
  await db.update(prospects).set({ companyId }).where(eq(prospects.id, third));
  await buildEnrolment(db, actor, third);
}

const news = () => findCompanyNews(database.db, { workspaceId: actor.workspaceId, prospectId, companyId });
const refuse = (at = now) =>
  buildCall(
    database.db,
    actor,
    { prospectId: colleague, result: 'connected', conversation: 'do_not_call', phoneNumber: testNumber(0) },
    at,
  );
const said = (kind: 'refused' | 'replied') => [{ kind, prospect: { id: colleague } }];

async function answer(text: string) {
  const { db } = database;
  const mail = await readMail(Buffer.from(incomingMail({ text })));
  const classification = classifyMail(mail);
  await receiveMail(db, { ...actor, uid: 1, receivedAt: now, mail, classification, now });
}

test('whoever asked not to be called is news, until that outcome is taken back', async () => {
  const callId = await refuse();
  expect(await news()).toMatchObject(said('refused'));
  await undoOutcome(database.db, { callId, actor, now: minutesAfter(now, 1) });
  expect(await news()).toEqual([]);
  await refuse(minutesAfter(now, 2));
  expect(await news()).toMatchObject(said('refused'));
});

test('an address nobody is at is no wish', async () => {
  const closing = { channel: 'email', reason: 'bounced', prospectId: colleague, actor, now } as const;
  await suppress(database.db, { ...closing, values: ['zwei@beispiel.example'] });
  expect(await news()).toEqual([]);
});

test('an answer is news even when no sequence was running for whoever wrote it', async () => {
  await enrolThird();
  await answer('Das klingt gut, rufen Sie mich gern an.');
  expect(await news()).toMatchObject(said('replied'));
});

test('a wish for no more contact stays in sight after a later answer', async () => {
  await enrolThird();
  await refuse(minutesAfter(now, -5));
  await answer('Haben Sie vielen Dank.');
  expect(await news()).toMatchObject(said('refused'));
});
