import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { insertRows } from '~db/rows';
import { activities } from '~db/schema/activities';

export interface NewActivity {
  prospectId: string;
  /** Names the line's text: `prospects.activity.<kind>`. */
  kind: ActivityKind;
  /** What the text fills in, and ids of what happened. */
  data?: Record<string, unknown>;
  actor: Actor;
  at: Date;
}

export type ActivityKind =
  | 'created'
  | 'imported'
  | 'deleted'
  | 'restored'
  | 'edited'
  | 'file_added'
  | 'file_removed'
  | 'file_restored'
  | 'note'
  | 'stage_moved'
  | 'call'
  | 'call_undone'
  | 'call_in_spite'
  | 'call_skipped'
  | 'callback_promised'
  | 'callback_moved'
  | 'callback_cancelled'
  | 'consent_given'
  | 'consent_withdrawn'
  | 'suppressed'
  | 'notice_given'
  | 'number_invalid'
  | 'enrolled'
  | 'enrolment_paused'
  | 'enrolment_resumed'
  | 'enrolment_ended'
  | 'enrolment_moved'
  | 'step_rescheduled'
  | 'step_skipped'
  | 'mail_queued'
  | 'mail_sent'
  | 'mail_failed'
  | 'mail_received'
  | 'packet_viewed'
  | 'packet_interest'
  | 'packet_revoked'
  | 'packet_reopened'
  | 'task_added'
  | 'task_changed'
  | 'task_deleted'
  | 'task_restored'
  | 'task_stopped'
  | 'task_done'
  | 'task_reopened'
  | 'merged'
  | 'merge_undone'
  | 'converted'
  | 'agreement'
  | 'engagement';

/** Adds a line to a prospect's timeline; call it in the transaction of the change it tells of. */
export async function recordActivity(tx: Db, { actor, ...activity }: NewActivity): Promise<void> {
  await tx.insert(activities).values({
    workspaceId: actor.workspaceId,
    memberId: actor.memberId,
    ...activity,
  });
}

/** Adds a line to each of many timelines at once. */
export async function recordActivities(tx: Db, all: readonly NewActivity[]): Promise<void> {
  const rows = all.map(({ actor: { workspaceId, memberId }, data = {}, ...activity }) => ({
    workspaceId,
    id: newId(),
    memberId,
    ...activity,
    data,
  }));
  await insertRows(tx, activities, rows);
}
