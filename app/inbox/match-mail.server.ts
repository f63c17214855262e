import { and, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import { hashToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { emailAddresses, prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { mayBeReport } from './bounce/read-bounce';
import type { Mail, MailKind } from './mail';
import type { Match } from './match';

interface Wanted {
  workspaceId: string;
  mail: Mail;
  receivedAt: Date;
}

/** Whether it is worth reading the whole message; the header is all there is to judge by. */
export async function mayConcern(db: Db, wanted: Wanted): Promise<boolean> {
  return mayBeReport(wanted.mail) || (await matchMail(db, { ...wanted, kind: 'reply' })) !== null;
}

/** Reports are believed only when they name a message of ours: a forged sender proves nothing. */
const REPORTS: readonly MailKind[] = ['bounce_hard', 'bounce_soft', 'delayed', 'complaint'];

/** Whom a message concerns: by the Message-ID or the token of one of our own, else by its sender. */
export async function matchMail(
  db: Db,
  { workspaceId, mail, receivedAt, kind }: Wanted & { kind: MailKind },
): Promise<Match | null> {
  const isReport = REPORTS.includes(kind);
  const ids = [mail.inReplyTo ?? '', ...mail.references, ...(isReport ? mail.mentionedIds : [])];
  const delivery =
    (await findDelivery(db, workspaceId, inArray(deliveries.messageId, ids))) ??
    (await findDelivery(
      db,
      workspaceId,
      inArray(deliveries.unsubscribeTokenHash, mail.mentionedTokens.map(hashToken)),
    ));
  if (isReport) return delivery && { prospectId: delivery.prospectId, delivery };
  const sender = mail.from && (await findWrittenTo(db, { workspaceId, address: mail.from, receivedAt }));
  if (sender) return { prospectId: sender, delivery };
  return delivery && { prospectId: delivery.prospectId, delivery };
}

async function findDelivery(db: Db, workspaceId: string, condition: ReturnType<typeof inArray>) {
  const [row] = await db
    .select({ id: deliveries.id, prospectId: deliveries.prospectId, toAddress: deliveries.toAddress })
    .from(deliveries)
    .where(and(eq(deliveries.workspaceId, workspaceId), condition))
    .orderBy(desc(deliveries.createdAt))
    .limit(1);
  return row ?? null;
}

interface Sender {
  workspaceId: string;
  address: string;
  receivedAt: Date;
}

/** The prospect with this address who was in a sequence by then, or whose colleague was; the one still in it first. */
async function findWrittenTo(
  db: Db,
  { workspaceId, address, receivedAt }: Sender,
): Promise<string | undefined> {
  const enrolledBy = sql`exists (
    select 1 from ${enrolments} e join ${prospects} p on p.workspace_id = e.workspace_id and p.id = e.prospect_id
    where e.workspace_id = ${workspaceId} and e.created_at <= ${receivedAt.toISOString()}::timestamptz
      and (p.id = ${prospects.id} or p.company_id = ${prospects.companyId}))`;
  const [row] = await db
    .select({ id: prospects.id })
    .from(emailAddresses)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, emailAddresses.workspaceId), eq(prospects.id, emailAddresses.prospectId)),
    )
    .leftJoin(
      enrolments,
      and(
        eq(enrolments.workspaceId, prospects.workspaceId),
        eq(enrolments.prospectId, prospects.id),
        lte(enrolments.createdAt, receivedAt),
      ),
    )
    .where(
      and(
        eq(emailAddresses.workspaceId, workspaceId),
        eq(emailAddresses.address, address),
        isNull(prospects.deletedAt),
        enrolledBy,
      ),
    )
    .orderBy(
      sql`${enrolments.endedAt} is null and ${enrolments.id} is not null desc`,
      desc(enrolments.createdAt),
    )
    .limit(1);
  return row?.id;
}
