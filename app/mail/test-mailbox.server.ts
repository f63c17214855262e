import type { Resolver } from 'node:dns/promises';
import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { consume } from '~/platform/rate-limit.server';
import { fail, ok, type Result } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { mailboxes } from '~db/schema/mail';
import { lookUpSenderDns } from './look-up-sender-dns.server';
import { mailboxWorked } from './mailbox-health.server';
import { announceDeliveries } from './plan-delivery.server';
import type { SenderDns } from './sender-dns';
import { trySmtp } from './smtp.server';
import type { SmtpDiagnosis } from './smtp-diagnosis.server';

const LIMIT = { name: 'mailbox-test', points: 20, seconds: 600 };

interface Test {
  actor: MemberActor;
  secrets: SecretBox;
  /** Whether mail servers on this machine and in its network may be used. */
  allowPrivate: boolean;
  resolver: Resolver;
}

/** What a test has shown of which server; without a diagnosis all is well. */
export interface TestReport {
  host: string;
  port: number;
  diagnosis: SmtpDiagnosis | null;
  /** What the DNS says about the sender's domain; null when it can't be reached. */
  dns: SenderDns | null;
}

/**
 * Connects to the member's mail server and logs in, without sending anything. When that works, a mailbox that a
 * failure had paused goes on.
 */
export async function testMailbox(
  db: Db,
  { actor, secrets, allowPrivate, resolver }: Test,
): Promise<Result<TestReport, 'not_found' | 'too_many'>> {
  if ((await consume(db, LIMIT, actor.memberId)) > 0) return fail('too_many');
  const [mailbox] = await db
    .select()
    .from(mailboxes)
    .where(and(eq(mailboxes.workspaceId, actor.workspaceId), eq(mailboxes.memberId, actor.memberId)));
  if (!mailbox) return fail('not_found');
  const { id, host, port, security, username, encryptedPassword } = mailbox;
  const password = encryptedPassword && secrets.open(encryptedPassword, id);
  const [diagnosis, dns] = await Promise.all([
    trySmtp({ host, port, security, username, password, allowPrivate }),
    lookUpSenderDns(mailbox.address, resolver),
  ]);
  if (diagnosis === null && mailbox.pauseReason !== null) {
    await mailboxWorked(db, mailbox);
    await announceDeliveries(db);
  }
  return ok({ host, port, diagnosis, dns });
}
