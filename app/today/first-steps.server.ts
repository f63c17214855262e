import { and, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { calls } from '~db/schema/calls';
import { documents } from '~db/schema/documents';
import { mailboxes } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';

/** In the order in which they lead to the first client. */
const FIRST_STEPS = ['contacts', 'documents', 'call', 'mailbox'] as const;

export type FirstStep = (typeof FIRST_STEPS)[number];

/** What a new workspace has done and still has to do; null once everything is done. */
export async function findFirstSteps(
  db: Db,
  { workspaceId }: MemberActor,
): Promise<{ step: FirstStep; done: boolean }[] | null> {
  const done: Record<FirstStep, boolean> = {
    contacts:
      (await db.$count(prospects, and(eq(prospects.workspaceId, workspaceId), isNull(prospects.deletedAt)))) >
      0,
    documents:
      (await db.$count(
        documents,
        and(eq(documents.workspaceId, workspaceId), isNull(documents.archivedAt)),
      )) > 0,
    call: (await db.$count(calls, eq(calls.workspaceId, workspaceId))) > 0,
    mailbox: (await db.$count(mailboxes, eq(mailboxes.workspaceId, workspaceId))) > 0,
  };
  if (FIRST_STEPS.every((step) => done[step])) return null;
  return FIRST_STEPS.map((step) => ({ step, done: done[step] }));
}
