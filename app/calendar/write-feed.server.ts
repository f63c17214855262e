import ical, { ICalAlarmType, type ICalCalendar } from 'ical-generator';
import { DateTime } from 'luxon';
import { findCallbacks } from '~/callbacks/queries.server';
import { findMask } from '~/clients/masking/confidential-terms.server';
import type { Mask } from '~/clients/masking/mask-text';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import { displayName } from '~/prospects/prospect-name';
import { findDueTasks } from '~/tasks/find-due-tasks.server';
import type { Db } from '~db/client';

/** Of a feed: calendars read it again and again. */
const MOST_TASKS = 500;

interface FeedOwner {
  workspaceId: string;
  memberId: string;
  name: string;
  locale: Locale;
  timeZone: string;
}

/** How long a call is expected to take, in minutes. */
const CALL = 15;

/**
 * A member's callbacks and tasks as a calendar (RFC 5545), for Outlook, Google and the phone. They keep what they read,
 * so confidential clients are masked in it.
 */
export async function writeFeed(
  db: Db,
  { owner, appUrl, now }: { owner: FeedOwner; appUrl: string; now: Date },
): Promise<string> {
  const { t } = i18nFor(owner.locale);
  const calendar = ical({
    name: t('calendar.name', { name: owner.name }),
    prodId: { company: 'Anklang', product: 'Anklang', language: owner.locale.toUpperCase() },
    ttl: 15 * 60,
  });
  const mask = (await findMask(db, owner.workspaceId)) ?? ((text) => text);
  const writing = { calendar, owner, appUrl, mask, now };
  await addCallbacks(db, writing);
  await addTasks(db, writing);
  return calendar.toString();
}

interface Writing {
  calendar: ICalCalendar;
  owner: FeedOwner;
  appUrl: string;
  mask: Mask;
  now: Date;
}

async function addCallbacks(db: Db, { calendar, owner, appUrl, mask, now }: Writing) {
  const { t } = i18nFor(owner.locale);
  for (const callback of await findCallbacks(db, owner)) {
    const name = displayName(callback) ?? t('prospects.unnamed');
    const firm = callback.company === name ? null : callback.company;
    const there = DateTime.fromISO(callback.wallTime, { zone: callback.timeZone });
    const differs = callback.timeZone !== owner.timeZone && there.toFormat('HH:mm');
    calendar
      .createEvent({
        id: `callback-${callback.id}@anklang`,
        start: callback.dueAt,
        end: new Date(callback.dueAt.getTime() + CALL * 60_000),
        stamp: now,
        summary: mask(t('calendar.callback', { name: firm ? `${name}, ${firm}` : name })),
        description: [callback.note && mask(callback.note), differs && t('calendar.there', { time: differs })]
          .filter(Boolean)
          .join('\n\n'),
        url: `${appUrl}/prospects/${callback.prospectId}`,
      })
      .createAlarm({ type: ICalAlarmType.display, triggerBefore: 5 * 60 });
  }
}

async function addTasks(db: Db, { calendar, owner, appUrl, mask, now }: Writing) {
  for (const task of await findDueTasks(db, owner, { most: MOST_TASKS })) {
    const { id, title, dueAt, timed, about } = task;
    const day = DateTime.fromJSDate(dueAt, { zone: owner.timeZone });
    const when = timed
      ? { start: dueAt, end: new Date(dueAt.getTime() + CALL * 60_000) }
      : { start: new Date(`${day.toISODate()}T00:00:00Z`), allDay: true };
    calendar.createEvent({
      id: `task-${id}@anklang`,
      ...when,
      stamp: now,
      summary: mask(about && !title.includes(about) ? `${title} · ${about}` : title),
      url: `${appUrl}${pageOf(task)}`,
    });
  }
}

type Subject = Record<'prospectId' | 'companyId' | 'clientId', string | null>;

/** Where a task stands: on the page of whom it is about, else among all tasks. */
function pageOf({ prospectId, companyId, clientId }: Subject): string {
  if (clientId) return `/clients/${clientId}`;
  if (companyId) return `/companies/${companyId}`;
  return prospectId ? `/prospects/${prospectId}` : '/tasks';
}
