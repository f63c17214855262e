import { eq } from 'drizzle-orm';
import { logOutcome } from '~/calls/log-outcome.server';
import type { CallReport } from '~/calls/logged-call';
import { seedOutcomes } from '~/calls/seed-outcomes.server';
import { type SessionSource, startSession } from '~/calls/start-session.server';
import { seedServices } from '~/clients/seed-services.server';
import type { Actor, MemberActor } from '~/platform/actor';
import { seedScripts } from '~/scripts/seed-scripts.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { phoneNumbers, prospectListEntries, prospects } from '~db/schema/prospects';
import { callScripts } from '~db/schema/scripts';
import { buildStages } from './prospects';
import { buildWorkspace } from './workspace';

/** A Tuesday at ten in Berlin: a good moment to call. */
export const GOOD_MOMENT = new Date('2026-03-10T09:00:00Z');

export const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);

/** A German number that belongs to nobody: the range for films and tests, 030 23125 000 to 999. */
export const testNumber = (index: number) => `+493023125${String(index).padStart(3, '0')}`;

export type CallDesk = Awaited<ReturnType<typeof buildCallDesk>>;

/** A workspace in which somebody can phone: stages, outcomes, services, scripts, and its owner. */
export async function buildCallDesk(db: Db) {
  const actor = await buildWorkspace(db);
  const { workspaceId } = actor;
  const stages = await buildStages(db, actor);
  await seedOutcomes(db, { workspaceId, stages });
  await seedServices(db, { workspaceId, locale: 'de' });
  await seedScripts(db, { workspaceId, locale: 'de' });
  return { actor, stages };
}

interface Callable {
  stageId: string;
  e164?: string;
  listId?: string;
  values?: Partial<typeof prospects.$inferInsert>;
}

/** A prospect in Berlin with one number and a reason to be called. */
export async function buildCallable(db: Db, { workspaceId }: Actor, callable: Callable): Promise<string> {
  const { stageId, listId, e164 = testNumber(0), values } = callable;
  const id = newId();
  await db.insert(prospects).values({
    workspaceId,
    id,
    stageId,
    lastName: 'Weiß',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    legalBasis: 'presumed_interest',
    presumedInterest: 'sucht eine Bürokraft',
    ...values,
  });
  await db.insert(phoneNumbers).values({ workspaceId, prospectId: id, e164 });
  if (listId) await db.insert(prospectListEntries).values({ workspaceId, listId, prospectId: id });
  return id;
}

/** A running session of the member, over everybody unless said otherwise. */
export async function buildSession(
  db: Db,
  actor: MemberActor,
  from: SessionSource = { source: 'today' },
  now = GOOD_MOMENT,
): Promise<string> {
  const [script] = await db.select().from(callScripts).where(eq(callScripts.workspaceId, actor.workspaceId));
  const session = await startSession(db, { from, scriptId: script?.id ?? newId(), goal: 5, actor, now });
  if (!session.ok) throw new Error(`The session was not built: ${session.error}`);
  return session.value.sessionId;
}

/** A logged call, nobody answering unless said otherwise; gives back its id. */
export async function buildCall(
  db: Db,
  actor: MemberActor,
  report: Pick<CallReport, 'prospectId'> & Partial<CallReport>,
  now = GOOD_MOMENT,
): Promise<string> {
  const call = await logOutcome(db, { callId: newId(), result: 'no_answer', ...report, actor, now });
  if (!call.ok) throw new Error(`The call was not built: ${call.error}`);
  return call.value.callId;
}
