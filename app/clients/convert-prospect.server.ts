import { and, eq, sql } from 'drizzle-orm';
import { draftAgreement } from '~/agreements/draft-agreement.server';
import { knowsTemplates } from '~/agreements/find-wording.server';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import type { WeeklyWindow } from '~db/schema/accounts';
import { callbacks } from '~db/schema/calls';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { violationOf } from '~db/violation';
import { addEngagement } from './add-engagement.server';
import { addFirstTasks, type FirstTask } from './add-first-tasks.server';
import type { EngagementTerms } from './engagement';
import { findClientOf } from './find-client-of.server';
import { type Convertible, findConvertible } from './find-convertible.server';
import { makeCurrent } from './make-current.server';
import { moveToWon } from './move-to-won.server';
import { type ContactPerson, setContacts } from './set-contacts.server';
import { setOfficeHours } from './set-office-hours.server';

export interface Conversion extends EngagementTerms {
  prospectId: string;
  confidential: boolean;
  /** When she promises to be there, in the prospect's time zone. */
  officeHours: WeeklyWindow[];
  /** Whom to turn to there, besides the prospect. */
  contacts: ContactPerson[];
  /** The templates agreements are drafted from. */
  agreements: string[];
  /** What there is to do first; `date` is a local date. */
  tasks: FirstTask[];
  actor: MemberActor;
  now: Date;
}

/**
 * Makes a client of a prospect: stage won, enrolments and callbacks over, first engagement, office hours, contact
 * people, drafted agreements and first tasks. All of it or nothing. A prospect that is a client answers with that
 * client; a former client comes back with everything that was.
 */
export async function convertProspect(
  db: Db,
  conversion: Conversion,
): Promise<Result<{ clientId: string; isNew: boolean }, 'not_found' | 'template_not_found'>> {
  const { workspaceId } = conversion.actor;
  try {
    return await db.transaction(async (tx) => {
      const prospect = await findConvertible(tx, conversion);
      if (!prospect) return fail('not_found');
      if (!(await knowsTemplates(tx, workspaceId, conversion.agreements))) return fail('template_not_found');
      const known = await findClientOf(tx, conversion);
      if (known?.state === 'active') return ok({ clientId: known.id, isNew: false });
      const clientId = await makeClient(tx, { prospect, conversion, formerId: known?.id });
      return ok({ clientId, isNew: !known });
    });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}

interface Making {
  prospect: Convertible;
  conversion: Conversion;
  /** A client from before that comes back. */
  formerId: string | undefined;
}

async function makeClient(tx: Db, { prospect, conversion, formerId }: Making): Promise<string> {
  const { actor, now, kind } = conversion;
  const { workspaceId } = actor;
  const clientId = formerId ?? newId();
  await writeClient(tx, { clientId, prospect, conversion, formerId });
  const { services, hoursPerWeek, rateCents, currency, startsOn } = conversion;
  const terms = { services, kind, hoursPerWeek, rateCents, currency, startsOn };
  await addEngagement(tx, { workspaceId, clientId, terms, now });
  const { officeHours: windows, contacts } = conversion;
  await setOfficeHours(tx, { workspaceId, clientId, windows, timeZone: prospect.timeZone });
  await setContacts(tx, { workspaceId, clientId, contacts, country: prospect.country, now });
  for (const template of conversion.agreements) {
    await draftAgreement(tx, { clientId, template, language: prospect.language, actor, now });
  }
  const { legalBasis, nextAttemptAt } = prospect;
  const fromStageId = await settleProspect(tx, conversion);
  const before = { fromStageId, legalBasis, nextAttemptAt: nextAttemptAt?.toISOString() ?? null };
  const data = { clientId, kind, returned: formerId !== undefined, before };
  await tell(tx, conversion, data);
  await addFirstTasks(tx, { clientId, tasks: conversion.tasks, actor, now });
  return clientId;
}

async function writeClient(
  tx: Db,
  { clientId, prospect, conversion, formerId }: Making & { clientId: string },
): Promise<void> {
  const { prospectId, confidential, actor, now } = conversion;
  const { workspaceId } = actor;
  if (formerId) {
    await tx
      .update(clients)
      .set({ confidential })
      .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
    await makeCurrent(tx, { clientId, actor, now });
    return;
  }
  const { companyId, name } = prospect;
  await tx.insert(clients).values({
    workspaceId,
    id: clientId,
    prospectId,
    companyId,
    name,
    confidential,
    since: now,
    createdAt: now,
  });
}

/**
 * The outreach is over: what was planned for the prospect ends, and she is an existing customer from now on. Answers
 * the stage she came from.
 */
async function settleProspect(tx: Db, { prospectId, actor, now }: Conversion): Promise<string | null> {
  const { workspaceId } = actor;
  const fromStageId = await moveToWon(tx, { prospectId, actor, now });
  await endEnrolments(tx, { prospectId, state: 'finished_converted', reason: 'converted', actor, now });
  await tx
    .update(callbacks)
    .set({ state: 'cancelled', closedAt: now })
    .where(
      and(
        eq(callbacks.workspaceId, workspaceId),
        eq(callbacks.prospectId, prospectId),
        eq(callbacks.state, 'open'),
      ),
    );
  await tx
    .update(prospects)
    .set({
      legalBasis: 'existing_customer',
      nextAttemptAt: null,
      updatedAt: now,
      version: sql`${prospects.version} + 1`,
    })
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  return fromStageId;
}

/** What the timeline keeps of a conversion, so that it can be undone. */
export interface ConvertedData extends Record<string, unknown> {
  clientId: string;
  kind: EngagementTerms['kind'];
  /** A client from before who came back. */
  returned: boolean;
  before: {
    fromStageId: string | null;
    legalBasis: Convertible['legalBasis'];
    nextAttemptAt: string | null;
  };
}

async function tell(tx: Db, { prospectId, actor, now }: Conversion, data: ConvertedData): Promise<void> {
  await recordActivity(tx, { prospectId, kind: 'converted', data, actor, at: now });
  await recordEvent(tx, {
    action: 'prospect.converted',
    subjectKind: 'client',
    subjectId: data.clientId,
    data: { prospectId },
    actor,
    at: now,
  });
}
