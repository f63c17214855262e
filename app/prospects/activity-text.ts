import type { TFunction } from 'i18next';
import type { ActivityKind } from './record-activity.server';

interface Line {
  kind: ActivityKind;
  data: Record<string, unknown>;
}

/** What a line of the timeline says: a headline, and below it the words that were noted or spoken. */
export interface ActivityText {
  title: string;
  text?: string;
  /** A moment the line speaks of, such as a promised callback. */
  at?: Date;
  /** Where it can be read in full. */
  to?: string;
}

type Say = (t: TFunction, data: Record<string, unknown>) => ActivityText;

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

const words = (value: unknown): string => (Array.isArray(value) ? value.map(word).join(', ') : '');

const optional = (value: unknown): string | undefined => word(value) || undefined;

/** Lines that say more than their name; the others only say what happened. */
const sayings: Partial<Record<ActivityKind, Say>> = {
  edited: (t, { fields }) => ({
    title: t('prospects.activity.edited'),
    text: optional(Array.isArray(fields) ? fields.map((field) => fieldName(t, word(field))).join(', ') : ''),
  }),
  file_added: (t, { name }) => ({ title: t('record.activity.file_added', { name: word(name) }) }),
  file_removed: (t) => ({ title: t('record.activity.file_removed') }),
  file_restored: (t) => ({ title: t('record.activity.file_restored') }),
  note: (t, { text }) => ({ title: t('prospects.activity.note'), text: word(text) }),
  stage_moved: (t, { from, to, lostReason }) => ({
    title: t('prospects.activity.stage_moved', { from: word(from), to: word(to) }),
    text: optional(lostReason),
  }),
  call: (t, data) => ({
    title: t('prospects.activity.call', { outcome: outcome(t, data) }),
    text: optional(data.note),
  }),
  call_undone: (t, data) => ({ title: t('prospects.activity.call_undone', { outcome: outcome(t, data) }) }),
  call_in_spite: (t, { reason }) => ({
    title: t('prospects.activity.call_in_spite'),
    text: optional(reason),
  }),
  call_skipped: (t, { reason, note }) => ({
    title: t('prospects.activity.call_skipped'),
    text: optional([reason, note].map(word).filter(Boolean).join('\n')),
  }),
  callback_promised: (t, { dueAt }) => ({
    title: t('prospects.activity.callback_promised'),
    at: moment(dueAt),
  }),
  callback_moved: (t, { dueAt, reason }) => ({
    title: t('prospects.activity.callback_moved'),
    text: optional(reason),
    at: moment(dueAt),
  }),
  callback_cancelled: (t, { reason }) => ({
    title: t('prospects.activity.callback_cancelled'),
    text: optional(reason),
  }),
  consent_given: (t, { address, wording }) => ({
    title: t('prospects.activity.consent_given', { address: word(address) }),
    text: optional(wording),
  }),
  consent_withdrawn: (t, { address }) => ({
    title: t('prospects.activity.consent_withdrawn', { address: word(address) }),
  }),
  notice_given: (t, { channel }) => ({
    title: t('prospects.activity.notice_given', {
      channel: t(`privacy.notices.channel.${channel as 'phone'}`),
    }),
  }),
  suppressed: (t, { values }) => ({ title: t('prospects.activity.suppressed', { values: words(values) }) }),
  number_invalid: (t, { number }) => ({
    title: t('prospects.activity.number_invalid', { number: word(number) }),
  }),
  step_rescheduled: (t, { at }) => ({ title: t('prospects.activity.step_rescheduled'), at: moment(at) }),
  step_skipped: (t, { step }) => ({ title: t('prospects.activity.step_skipped', { step }) }),
  enrolment_ended: (t, { state }) => ({
    title: t(`prospects.activity.ended.${word(state)}` as 'prospects.activity.ended.exited_manual', {
      defaultValue: t('prospects.activity.ended.exited_manual'),
    }),
  }),
  mail_sent: (t, { subject }) => ({ title: t('prospects.activity.mail_sent'), text: optional(subject) }),
  mail_received: (t, { inboundId, kind, subject, text }) => ({
    to: `/inbox/${word(inboundId)}`,
    title: t(`inbox.received.${word(kind)}` as 'inbox.received.reply', { defaultValue: word(subject) }),
    text: word(kind) === 'reply' || word(kind) === 'unsubscribe' ? optional(text) : optional(subject),
  }),
  packet_interest: (t, { text }) => ({
    title: t('prospects.activity.packet_interest'),
    text: optional(text),
  }),
  task_added: (t, { title }) => ({ title: t('prospects.activity.task_added', { title: word(title) }) }),
  task_changed: (t, { title }) => ({ title: t('tasks.activity.task_changed', { title: word(title) }) }),
  task_deleted: (t, { title }) => ({ title: t('tasks.activity.task_deleted', { title: word(title) }) }),
  task_restored: (t, { title }) => ({ title: t('tasks.activity.task_restored', { title: word(title) }) }),
  task_stopped: (t, { title }) => ({
    title: t('tasks.activity.task_stopped', { title: word(title) }),
    text: t('tasks.activity.stoppedText'),
  }),
  task_done: (t, { title }) => ({ title: t('prospects.activity.task_done', { title: word(title) }) }),
  task_reopened: (t, { title }) => ({ title: t('prospects.activity.task_reopened', { title: word(title) }) }),
  merged: (t, { name }) => ({ title: t('prospects.activity.merged', { name: word(name) }) }),
  merge_undone: (t, { name }) => ({ title: t('prospects.activity.merge_undone', { name: word(name) }) }),
  engagement: (t, { reason, ...data }) => ({
    title: t(`roster.activity.${engagementNews(data)}` as 'roster.activity.changed', { defaultValue: '' }),
    text: optional(reason),
  }),
  agreement: (t, { state }) => ({
    title: t('prospects.activity.agreement', {
      state: t(`agreements.state.${word(state)}` as 'agreements.state.sent', { defaultValue: '' }),
    }),
  }),
};

/** Terms that were to follow others are called off, and taken up again, without the engagement itself. */
function engagementNews({ change, calledOff, goesOn, follows }: Line['data']): string {
  if (calledOff) return goesOn ? 'termsCalledOff' : 'calledOff';
  return follows ? 'termsTakenUp' : word(change);
}

/** Puts a line of the timeline into words. */
export function activityText(t: TFunction, { kind, data }: Line): ActivityText {
  const say = sayings[kind];
  return say ? say(t, data) : { title: t(`prospects.activity.${kind}` as 'prospects.activity.created') };
}

/** What the form calls a field; the keys of custom fields speak for themselves. */
const fieldName = (t: TFunction, field: string): string =>
  t(FIELD_WORDS[field] ?? `prospects.fields.${field}`, { defaultValue: field });

const FIELD_WORDS: Record<string, string> = {
  phoneNumbers: 'prospects.fields.phones',
  emailAddresses: 'prospects.fields.emails',
  custom: 'record.custom',
};

/** The conversation and what happened on the line are both said: 'Erreicht – Rückruf'. */
function outcome(t: TFunction, { result, conversation }: Record<string, unknown>): string {
  const parts = [
    word(result) && t(`calls.result.${word(result)}` as 'calls.result.busy'),
    word(conversation) && t(`calls.conversation.${word(conversation)}` as 'calls.conversation.won'),
  ];
  return parts.filter(Boolean).join(' – ');
}

function moment(value: unknown): Date | undefined {
  const at = new Date(word(value));
  return Number.isNaN(at.getTime()) ? undefined : at;
}
