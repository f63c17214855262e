import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { recordEvent } from '~/audit/record-event.server';
import { addCustomField } from '~/custom-fields/add-custom-field.server';
import { releaseSample } from '~/documents/release-sample.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';
import { auditEvents } from '~db/schema/activities';
import { calls } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { addClients } from './add-clients.server';
import { addPacket, addPaper, saveVersion } from './add-packet.server';
import { addPreferences } from './add-preferences.server';
import { addProspects, type DemoProspect } from './add-prospects.server';
import { addReplies } from './add-replies.server';
import { addSequences } from './add-sequences.server';
import { addTime } from './add-time.server';
import { createChance } from './chance';
import type { DemoContext } from './demo-context';
import { makeCalls } from './make-calls.server';
import { planDays } from './plan-days.server';
import { SAMPLE_TEXTS } from './sample-texts';
import { sendMail, viewPackets } from './send-mail.server';

const SEED = 19_113;
const CLIENTS = 6;
const PLANNED = 10;

export interface DemoSize {
  prospects: number;
  /** How far back the calls go. */
  days: number;
}

/** A month of work, and as much as one waits for in a browser. */
export const DEMO_SIZE = { month: { prospects: 300, days: 28 }, week: { prospects: 80, days: 7 } };

type Filling = Pick<DemoContext, 'files' | 'secrets' | 'appUrl' | 'actor' | 'now'> & {
  size: DemoSize;
  /** Keeps away from a workspace that has prospects of its own. */
  onlyWhenEmpty?: boolean;
};

/**
 * Fills a workspace with invented work: prospects, calls, mail, clients, tasks. All of it or nothing, the same
 * every time, and once only.
 */
export function fillDemo(
  db: Db,
  filling: Filling,
): Promise<Result<{ prospects: number; clients: number }, 'already_there' | 'not_empty'>> {
  return db.transaction(async (tx) => {
    const obstacle = await findObstacle(tx, filling);
    if (obstacle) return fail(obstacle);
    const context = await openDemo(tx, filling);
    const { packetId, items } = await addPacket(context);
    const added = await addProspects(context, filling.size.prospects);
    const { won, planned, others } = share(added);
    await addFields(context);
    await makeCalls(context, others, filling.size.days);
    const clientIds = await addClients(context, won);
    await addTime(context, clientIds);
    await planDays(context, { won, planned });
    await addSamplesOfClients(context, { packetId, items, clientIds });
    await viewPackets(context);
    await addPreferences(context);
    await addReplies(context);
    await addSequences(context, await findPatient(context));
    return ok({ prospects: added.length, clients: clientIds.length });
  });
}

/** Fields of her own, so that the samples show what they are for. */
async function addFields({ tx, texts, actor, now }: DemoContext) {
  const made = { actor, now };
  const { reached, staff } = texts.fields;
  await addCustomField(tx, { ...reached, kind: 'choice', ...made });
  await addCustomField(tx, { label: staff, kind: 'number', choices: [], ...made });
}

/** Who is won and who promised something are people known by name, in Germany. */
function share(added: DemoProspect[]) {
  const known = added.filter(({ fields }) => fields.lastName && fields.country === 'DE');
  const chosen = known.slice(0, CLIENTS + PLANNED);
  const others = added.filter((prospect) => !chosen.includes(prospect));
  return { won: chosen.slice(0, CLIENTS), planned: chosen.slice(CLIENTS), others };
}

/** Those who said 'not now' on the phone. */
async function findPatient({ tx, actor: { workspaceId } }: DemoContext): Promise<string[]> {
  const asked = await tx
    .selectDistinct({ id: calls.prospectId })
    .from(calls)
    .where(and(eq(calls.workspaceId, workspaceId), eq(calls.conversation, 'not_now')))
    .orderBy(calls.prospectId);
  return asked.map(({ id }) => id);
}

/** Takes the workspace for itself, and looks whether the samples may come in. */
async function findObstacle(tx: Db, { actor: { workspaceId }, onlyWhenEmpty }: Filling) {
  await tx
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
    .for('no key update');
  const filled = and(eq(auditEvents.workspaceId, workspaceId), eq(auditEvents.action, 'demo.filled'));
  if ((await tx.$count(auditEvents, filled)) > 0) return 'already_there';
  if (!onlyWhenEmpty) return null;
  return (await tx.$count(prospects, eq(prospects.workspaceId, workspaceId))) > 0 ? 'not_empty' : null;
}

async function openDemo(tx: Db, filling: Filling): Promise<DemoContext> {
  const { actor, now } = filling;
  const { workspaceId, memberId } = actor;
  await recordEvent(tx, {
    action: 'demo.filled',
    subjectKind: 'workspace',
    subjectId: workspaceId,
    actor,
    at: now,
  });
  const [member] = await tx
    .select({ timeZone: members.timeZone, locale: workspaces.locale })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  const locale = member?.locale ?? 'de';
  const speech = { locale, texts: SAMPLE_TEXTS[locale] };
  return { ...filling, ...speech, tx, chance: createChance(SEED), zone: member?.timeZone ?? 'Europe/Berlin' };
}

interface ClientSamples {
  packetId: string;
  items: string[];
  clientIds: string[];
}

/** A sample that its client has released, which makes the packet's next version, and one that waits for release. */
async function addSamplesOfClients(context: DemoContext, { packetId, items, clientIds }: ClientSamples) {
  const { tx, texts, actor } = context;
  const now = DateTime.fromJSDate(context.now).minus({ days: 5 }).toJSDate();
  const [first, second] = clientIds;
  const released = await addPaper(context, {
    kind: 'work_sample',
    ...texts.papers.released,
    madeForClientId: first,
    now,
  });
  await releaseSample(tx, {
    documentId: released,
    release: { by: texts.releasedBy, channel: 'email' },
    actor,
    now,
  });
  await addPaper(context, { kind: 'work_sample', ...texts.papers.unreleased, madeForClientId: second, now });
  await saveVersion(context, { packetId, items: [...items, `document:${released}`], made: now });
  await sendMail(context, now);
}
