import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { addTask } from '~/tasks/add-task.server';
import type { Db } from '~db/client';
import { agreements } from '~db/schema/clients';
import { NOTICE_DAYS } from './agreement-state';
import { changeAgreement } from './change-agreement.server';

interface Signature {
  agreementId: string;
  /** Local date, `YYYY-MM-DD`. */
  signedOn: string;
  /** Last day it holds; null when it has no end. */
  expiresOn: string | null;
  /** Where and in which language the member lives. */
  timeZone: string;
  locale: Locale;
  actor: MemberActor;
  now: Date;
}

/** Both have signed. An agreement with an end makes a task a month before it. */
export function markSigned(db: Db, signature: Signature) {
  const { agreementId, signedOn, expiresOn, timeZone, actor, now } = signature;
  const signedAt = DateTime.fromISO(signedOn, { zone: timeZone }).toJSDate();
  return db.transaction(async (tx) => {
    const set = { state: 'signed', signedAt, expiresOn } as const;
    const changed = await changeAgreement(tx, { agreementId, from: ['drafted', 'sent'], set, actor, now });
    if (changed.ok && expiresOn) await remind(tx, { ...signature, ...changed.value, expiresOn });
    return changed;
  });
}

type Reminder = Signature & { client: string; clientId: string; expiresOn: string };

async function remind(tx: Db, reminder: Reminder): Promise<void> {
  const { agreementId, client, clientId, expiresOn, timeZone, locale, actor, now } = reminder;
  const dueAt = DateTime.fromISO(expiresOn, { zone: timeZone })
    .minus({ days: NOTICE_DAYS })
    .set({ hour: 9 })
    .toJSDate();
  const title = i18nFor(locale).t('agreements.reminder', { client });
  const added = await addTask(tx, { title, dueAt, clientId, actor, now });
  if (!added.ok) return;
  await tx
    .update(agreements)
    .set({ reminderTaskId: added.value.taskId })
    .where(and(eq(agreements.workspaceId, actor.workspaceId), eq(agreements.id, agreementId)));
}
