import { and, eq, isNull } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import { addTask } from '~/tasks/add-task.server';
import type { Db } from '~db/client';
import { packetPages } from '~db/schema/packets';
import { type Answer, consentOnPage, findAnswer } from './answer-page.server';

interface Interest extends Answer {
  message?: string | undefined;
  /** The person has ticked that further messages are welcome. */
  furtherMail: boolean;
  /** What her task is called. */
  taskTitle: string;
}

/**
 * The person would like to hear more: a task for her today and a line in the timeline, once however often the button
 * is pressed. It is no consent to further messages unless that box is ticked.
 */
export async function sayInterested(
  db: Db,
  { found, wording, message, furtherMail, taskTitle, now }: Interest,
): Promise<void> {
  const { workspaceId, id: pageId, prospectId, memberId } = found.page;
  await db.transaction(async (tx) => {
    if ((await findAnswer(tx, found)).objected) return;
    const said = await tx
      .update(packetPages)
      .set({ interestedAt: now })
      .where(
        and(
          eq(packetPages.workspaceId, workspaceId),
          eq(packetPages.id, pageId),
          isNull(packetPages.interestedAt),
        ),
      )
      .returning({ id: packetPages.id });
    if (said.length === 0) return;
    const product = { workspaceId, memberId: null };
    const data = { pageId, ...(message ? { text: message } : {}) };
    await recordActivity(tx, { prospectId, kind: 'packet_interest', data, actor: product, at: now });
    await addTask(tx, { prospectId, title: taskTitle, dueAt: now, actor: { workspaceId, memberId }, now });
    if (furtherMail) await consentOnPage(tx, { found, wording, now });
  });
}
