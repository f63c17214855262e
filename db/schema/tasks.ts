import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';
import { clients } from './clients';
import { companies } from './companies';
import { prospects } from './prospects';
import { enrolments, steps } from './sequences';

export const tasks = pgTable(
  'tasks',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    prospectId: uuid('prospect_id'),
    companyId: uuid('company_id'),
    clientId: uuid('client_id'),
    /** The step of a sequence that it is; it goes when the sequence ends. */
    enrolmentId: uuid('enrolment_id'),
    stepId: uuid('step_id'),
    title: text('title').notNull(),
    dueAt: instant('due_at'),
    /** False when it is due on a day at any hour; `dueAt` is then the start of an office day. */
    timed: boolean('timed').notNull().default(true),
    /** When it comes again, as an RRULE of RFC 5545 without a start. */
    repeat: text('repeat'),
    /** The wall clock that the repeated days and times are read on. */
    timeZone: text('time_zone'),
    /** The one that doing a repeating task has made. */
    nextTaskId: uuid('next_task_id'),
    doneAt: instant('done_at'),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.companyId, companies, 'cascade'),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    within(t.workspaceId, t.enrolmentId, enrolments, 'cascade'),
    within(t.workspaceId, t.stepId, steps),
    uniqueIndex('tasks_step').on(t.workspaceId, t.enrolmentId, t.stepId),
    index('tasks_due').on(t.workspaceId, t.memberId, t.dueAt).where(sql`${t.doneAt} is null`),
    index('tasks_prospect').on(t.workspaceId, t.prospectId).where(sql`${t.doneAt} is null`),
    index('tasks_company').on(t.workspaceId, t.companyId).where(sql`${t.doneAt} is null`),
  ],
);
