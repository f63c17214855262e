import { eq } from 'drizzle-orm';
import { createAccount } from '~/accounts/create-account.server';
import type { MemberActor } from '~/platform/actor';
import type { SecretBox } from '~/platform/secret-box.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { stages } from '~db/schema/prospects';
import { buildCallable, buildSession, testNumber } from '~tests/factories/calls';
import { buildMailbox, buildWillingProspect } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import { buildDefaultPacket } from '~tests/factories/packets';
import { BUILT_AT } from '~tests/factories/prospects';
import type { Desk } from './desk-load';

const CALLABLE = 5;

interface Wanted {
  desks: number;
  /** People each desk can start a sequence for. */
  willing: number;
  /** Messages that are written and wait. */
  messages: number;
  smtpPort: number;
  secrets: SecretBox;
}

/** A workspace of several members, each with somebody to call and to enrol, and one mailbox. */
export async function buildDesks(db: Db, wanted: Wanted): Promise<Desk[]> {
  const desks: Desk[] = [];
  for (let index = 0; index < wanted.desks; index += 1) {
    const email = `tilda${index}@sonnentau.example`;
    const password = `ein-heller-morgen-${index}`;
    const account = { name: `Tilda ${index}`, email, password, locale: 'de', now: BUILT_AT } as const;
    const created = await createAccount(db, account);
    if (!created.ok) throw new Error(`No account: ${created.error}`);
    const { workspaceId, memberId } = created.value;
    const actor = { workspaceId, memberId };
    if (index === 0) await makeReady(db, actor);
    await buildMailbox(db, actor, wanted.smtpPort);
    if (index === 0) await buildManyDeliveries(db, actor, { count: wanted.messages });
    if (index === 0) await sealTokens(db, actor, wanted.secrets);
    desks.push({
      email,
      password,
      network: `198.18.${index}`,
      ...(await fill(db, actor, index, wanted)),
    });
  }
  return desks;
}

async function makeReady(db: Db, actor: MemberActor) {
  await db
    .update(workspaces)
    .set({ postalAddress: 'Amselweg 3\n12345 Sonnenfeld', imprint: 'https://sonnentau.example/impressum' })
    .where(eq(workspaces.id, actor.workspaceId));
  await buildDefaultPacket(db, actor);
}

async function fill(db: Db, actor: MemberActor, index: number, { willing }: Wanted) {
  const [stage] = await db
    .select()
    .from(stages)
    .where(eq(stages.workspaceId, actor.workspaceId))
    .orderBy(stages.position);
  const callable: string[] = [];
  for (let count = 0; count < CALLABLE; count += 1) {
    const e164 = testNumber(index * CALLABLE + count);
    callable.push(await buildCallable(db, actor, { stageId: stage?.id ?? '', e164 }));
  }
  const people: Desk['willing'] = [];
  for (let count = 0; count < willing; count += 1) {
    const emailAddress = `erika${index}.${count}@beispiel.example`;
    people.push({ prospectId: await buildWillingProspect(db, actor, emailAddress), emailAddress });
  }
  const sequence = await findDefaultSequence(db, actor.workspaceId);
  const sessionId = await buildSession(db, actor, { source: 'today' }, BUILT_AT);
  return { callable, willing: people, sequenceId: sequence?.id ?? '', sessionId };
}
