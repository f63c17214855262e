import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { giveConsent } from '~/consent/give-consent.server';
import { claimDeliveries, type NoClaim } from '~/mail/claim-deliveries.server';
import type { Claim } from '~/mail/hold-lease.server';
import type { MemberActor } from '~/platform/actor';
import type { AppContext } from '~/platform/context';
import { createFileStore } from '~/platform/files.server';
import { createLog } from '~/platform/log.server';
import { createSecretBox } from '~/platform/secret-box.server';
import { enrol } from '~/sequences/enrol.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';
import { buildDefaultPacket } from './packets';
import { BUILT_AT, buildProspect, buildStages } from './prospects';
import { buildWorkspace } from './workspace';

/** Who may send: sender identity complete, templates, sequence and packet in place. */
export async function buildSender(db: Db): Promise<MemberActor> {
  const actor = await buildWorkspace(db, {
    senderName: 'Tilda Sonnentau',
    postalAddress: 'Amselweg 3\n12345 Sonnenfeld',
    imprint: 'https://sonnentau.example/impressum',
  });
  await buildStages(db, actor);
  await seedMailing(db, { workspaceId: actor.workspaceId, locale: 'de' });
  await buildDefaultPacket(db, actor);
  return actor;
}

/** A mailbox whose server is on this machine. */
export async function buildMailbox(db: Db, actor: MemberActor, port: number): Promise<string> {
  const id = newId();
  await db.insert(mailboxes).values({
    ...actor,
    id,
    address: 'tilda@sonnentau.example',
    displayName: 'Tilda Sonnentau',
    host: '127.0.0.1',
    port,
    security: 'none',
  });
  return id;
}

/** A prospect who said on the phone that documents may come. */
export async function buildWillingProspect(
  db: Db,
  actor: MemberActor,
  address = 'erika@beispiel.example',
  scope: 'packet' | 'further' = 'packet',
): Promise<string> {
  const prospectId = await buildProspect(db, actor, {
    salutation: 'frau',
    firstName: 'Erika',
    lastName: 'Beispiel',
    emailAddresses: [address],
  });
  await giveConsent(db, {
    prospectId,
    address,
    scope,
    wording: 'Darf ich Ihnen meine Unterlagen mailen?',
    language: 'de',
    source: 'call',
    actor,
    now: BUILT_AT,
  });
  return prospectId;
}

/** Starts the default sequence; its first message is due at once. */
export async function buildEnrolment(db: Db, actor: MemberActor, prospectId: string, now = BUILT_AT) {
  const sequence = await findDefaultSequence(db, actor.workspaceId);
  const result = await enrol(db, { prospectId, sequenceId: sequence?.id ?? '', actor, now });
  if (!result.ok) throw new Error(`Not enrolled: ${result.error}`);
  return result.value.enrolmentId;
}

export type MailContext = Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'log' | 'now'>;

/** What a delivery worker works with, its clock standing still at `now`. */
export function mailContext(
  db: Db,
  { now = BUILT_AT, appUrl = 'https://anklang.example' } = {},
): MailContext {
  return {
    db,
    files: createFileStore(path.join(tmpdir(), 'anklang-mail-files')),
    secrets: testSecrets,
    env: {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: 0,
      DATA_DIR: tmpdir(),
      DATABASE_URL: 'postgres://unused.example/',
      APP_URL: appUrl,
      LOG_LEVEL: 'silent',
      TRUSTED_PROXIES: 0,
      SMTP_ALLOW_PRIVATE: true,
    },
    log: createLog('test', 'silent'),
    now: () => now,
  };
}

/** Claims the next messages, `most` at most; gives back the first of them. */
export async function claimNext(db: Db, { most = 1 } = {}): Promise<Claim | NoClaim> {
  const means = { secrets: testSecrets, appUrl: 'https://anklang.example', now: BUILT_AT };
  const claimed = await db.transaction((tx) => claimDeliveries(tx, { most, ...means }));
  return typeof claimed === 'string' ? claimed : (claimed[0] ?? 'nothing');
}

export const testSecrets = createSecretBox(randomBytes(32));

/** Where a mailbox's incoming mail is read: a server on this machine. */
export async function buildInbox(
  db: Db,
  actor: MemberActor,
  mailboxId: string,
  { port, login }: { port: number; login: { username: string; password: string } },
): Promise<string> {
  const id = newId();
  await db.insert(inboxes).values({
    workspaceId: actor.workspaceId,
    id,
    mailboxId,
    host: '127.0.0.1',
    port,
    security: 'none',
    username: login.username,
    encryptedPassword: testSecrets.seal(login.password, id),
  });
  return id;
}
