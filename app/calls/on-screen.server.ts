import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { quickPicks } from '~/callbacks/quick-picks';
import { findCompanyNews } from '~/companies/find-company-news.server';
import { consentedNumbers } from '~/consent/consented-numbers.server';
import { findConsent } from '~/consent/find-consent.server';
import { consentWordings } from '~/consent/wordings.server';
import { formatPhoneNumber } from '~/prospects/format-phone-number.server';
import { fillScript } from '~/scripts/fill-script.server';
import { findFieldValues } from '~/templates/field-values.server';
import type { Db } from '~db/client';
import { callbacks, calls } from '~db/schema/calls';
import { serviceInterests, services } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { emailAddresses, phoneNumbers, prospects, stages } from '~db/schema/prospects';
import { gatekeepers } from '~db/schema/records';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { callPlaceOf } from './call-place.server';
import { findCaller } from './caller.server';
import type { Lease } from './leases.server';
import type { CallSession } from './lock-session.server';
import { assess } from './may-call.server';
import { scriptVersionFor } from './script-for.server';
import { whyNow } from './why-now';

export type OnScreen = NonNullable<Awaited<ReturnType<typeof findOnScreen>>>;

interface Wanted {
  session: Pick<
    CallSession,
    | 'workspaceId'
    | 'memberId'
    | 'scriptVersionId'
    | 'scriptChosen'
    | 'listId'
    | 'goodHours'
    | 'overrideReason'
  >;
  lease: Pick<Lease, 'prospectId' | 'callId' | 'overrideReason'>;
  now: Date;
}

/** Everything the call screen shows of one prospect; null when it has gone. */
export async function findOnScreen(db: Db, { session, lease, now }: Wanted) {
  const { workspaceId, memberId } = session;
  const { prospectId, callId } = lease;
  const prospect = await findProspect(db, workspaceId, prospectId);
  if (!prospect) return null;
  const numbers = await findNumbers(db, workspaceId, prospectId);
  const e164 = numbers[0]?.e164 ?? '';
  const caller = await findCaller(db, { workspaceId, memberId });
  const consented = await consentedNumbers(db, { workspaceId, numbers: [e164] });
  const { permission, timing } = assess({ ...prospect, e164 }, { caller, consented, now });
  const place = callPlaceOf({ ...prospect, e164 }, caller);
  const addresses = await findAddresses(db, workspaceId, prospectId);
  const promised = await findPromise(db, workspaceId, prospectId);
  const keepsPromise = promised !== null && promised.dueAt <= now;
  const script = await findScript(db, { session, prospectId, keepsPromise });
  const lastCalls = await findLastCalls(db, workspaceId, prospectId);
  const reachedAt = lastCalls.find(({ conversation }) => conversation)?.at ?? null;
  const turn = { ...prospect, promised: keepsPromise, reachedAt };
  return {
    callId,
    /** Hers to call this one, or everybody, in spite of the hour. */
    overrideReason: lease.overrideReason ?? session.overrideReason,
    ...prospect,
    numbers,
    addresses,
    mail: await findMailState(db, workspaceId, addresses),
    zone: place.zone,
    permission,
    timing: keepsPromise && timing.verdict === 'warn' ? ({ verdict: 'ok' } as const) : timing,
    gatekeepers: await findGatekeepers(db, workspaceId, prospect),
    services: await findServices(db, workspaceId, prospectId),
    promised,
    lastCalls,
    whyNow: whyNow(turn, { now, zone: place.zone, goodHours: session.goodHours }),
    companyNews: await findCompanyNews(db, { workspaceId, prospectId, companyId: prospect.companyId }),
    undoneNote: await findUndoneNote(db, workspaceId, prospectId),
    ...script,
    wordings: consentWordings(script.language),
    picks: quickPicks(now, place),
  };
}

async function findProspect(db: Db, workspaceId: string, prospectId: string) {
  const [row] = await db
    .select({
      prospect: prospects,
      company: companies.name,
      branch: companies.industry,
      gatekeeper: companies.gatekeeper,
      stage: stages.name,
    })
    .from(prospects)
    .innerJoin(stages, and(eq(stages.workspaceId, workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoin(companies, and(eq(companies.workspaceId, workspaceId), eq(companies.id, prospects.companyId)))
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  if (!row) return null;
  const { id, searchText, ...prospect } = row.prospect;
  return {
    ...prospect,
    prospectId: id,
    company: row.company,
    branch: row.branch,
    gatekeeper: row.gatekeeper,
    stage: row.stage,
  };
}

async function findNumbers(db: Db, workspaceId: string, prospectId: string) {
  const rows = await db
    .select({ e164: phoneNumbers.e164, extension: phoneNumbers.extension, kind: phoneNumbers.kind })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.workspaceId, workspaceId),
        eq(phoneNumbers.prospectId, prospectId),
        eq(phoneNumbers.state, 'valid'),
      ),
    )
    .orderBy(asc(phoneNumbers.position));
  return rows.map((number) => ({ ...number, text: formatPhoneNumber(number.e164) }));
}

async function findAddresses(db: Db, workspaceId: string, prospectId: string): Promise<string[]> {
  const rows = await db
    .select({ address: emailAddresses.address })
    .from(emailAddresses)
    .where(
      and(
        eq(emailAddresses.workspaceId, workspaceId),
        eq(emailAddresses.prospectId, prospectId),
        eq(emailAddresses.state, 'valid'),
      ),
    )
    .orderBy(asc(emailAddresses.position));
  return rows.map(({ address }) => address);
}

/** What the consents that stand allow to send; without one, e-mail steps wait. */
async function findMailState(db: Db, workspaceId: string, addresses: string[]) {
  for (const scope of ['further', 'packet'] as const) {
    for (const address of addresses) {
      const consent = await findConsent(db, { workspaceId, address, scope });
      if (consent) return { allows: scope, at: consent.at };
    }
  }
  return { allows: 'nothing', at: null } as const;
}

/** Who is known to answer there, the one noted last first. */
const findGatekeepers = (
  db: Db,
  workspaceId: string,
  { prospectId, companyId }: { prospectId: string; companyId: string | null },
) =>
  db
    .select({
      id: gatekeepers.id,
      name: gatekeepers.name,
      directLine: gatekeepers.directLine,
      bestTime: gatekeepers.bestTime,
      promised: gatekeepers.promised,
    })
    .from(gatekeepers)
    .where(
      and(
        eq(gatekeepers.workspaceId, workspaceId),
        companyId ? eq(gatekeepers.companyId, companyId) : eq(gatekeepers.prospectId, prospectId),
        isNull(gatekeepers.deletedAt),
      ),
    )
    .orderBy(desc(gatekeepers.id))
    .limit(3)
    .execute();

/** The services she offers, and which of them this prospect is known to be interested in. */
const findServices = (db: Db, workspaceId: string, prospectId: string) =>
  db
    .select({
      id: services.id,
      key: services.key,
      name: services.name,
      known: isNotNull(serviceInterests.prospectId).mapWith(Boolean),
    })
    .from(services)
    .leftJoin(
      serviceInterests,
      and(
        eq(serviceInterests.workspaceId, workspaceId),
        eq(serviceInterests.serviceId, services.id),
        eq(serviceInterests.prospectId, prospectId),
      ),
    )
    .where(and(eq(services.workspaceId, workspaceId), eq(services.offered, true)))
    .orderBy(asc(services.position))
    .execute();

async function findPromise(db: Db, workspaceId: string, prospectId: string) {
  const [promise] = await db
    .select({ dueAt: callbacks.dueAt, wallTime: callbacks.wallTime, note: callbacks.note })
    .from(callbacks)
    .where(
      and(
        eq(callbacks.workspaceId, workspaceId),
        eq(callbacks.prospectId, prospectId),
        eq(callbacks.state, 'open'),
      ),
    );
  return promise ?? null;
}

const findLastCalls = (db: Db, workspaceId: string, prospectId: string) =>
  db
    .select({
      id: calls.id,
      at: calls.at,
      result: calls.result,
      conversation: calls.conversation,
      note: calls.note,
    })
    .from(calls)
    .where(and(eq(calls.workspaceId, workspaceId), eq(calls.prospectId, prospectId), isNull(calls.undoneAt)))
    .orderBy(desc(calls.at))
    .limit(3)
    .execute();

/** What she had noted on a call that she took back, if that was the last thing that happened. */
async function findUndoneNote(db: Db, workspaceId: string, prospectId: string): Promise<string | null> {
  const [call] = await db
    .select({ note: calls.note, undoneAt: calls.undoneAt })
    .from(calls)
    .where(and(eq(calls.workspaceId, workspaceId), eq(calls.prospectId, prospectId)))
    .orderBy(desc(calls.at))
    .limit(1);
  return call?.undoneAt ? call.note : null;
}

type Said = Pick<Wanted, 'session'> & {
  prospectId: string;
  /** Whether this call keeps the promise, whose time is then none to look forward to. */
  keepsPromise: boolean;
};

/** What is said to this prospect, filled in. */
async function findScript(db: Db, { session, prospectId, keepsPromise }: Said) {
  const { workspaceId, memberId } = session;
  const scriptVersionId = await scriptVersionFor(db, session, prospectId);
  const [row] = await db
    .select({ content: scriptVersions.content, language: callScripts.language })
    .from(scriptVersions)
    .innerJoin(
      callScripts,
      and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, scriptVersions.scriptId)),
    )
    .where(and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.id, scriptVersionId)));
  if (!row) throw new Error(`No script version ${scriptVersionId}`);
  const { content, language } = row;
  const values = await findFieldValues(db, { workspaceId, prospectId, memberId, language });
  const ahead = keepsPromise ? { ...values, callbackTime: null } : values;
  return { language, script: fillScript(content, ahead ?? {}, language) };
}
