import { DateTime } from 'luxon';
import { endSession } from '~/calls/end-session.server';
import { logOutcome } from '~/calls/log-outcome.server';
import type { CallReport } from '~/calls/logged-call';
import { startSession } from '~/calls/start-session.server';
import { listServices } from '~/clients/queries.server';
import { consentWordings } from '~/consent/wordings.server';
import { listPublishedScripts, publishedVersion } from '~/scripts/queries.server';
import type { DemoProspect } from './add-prospects.server';
import type { ServiceKey } from './branch';
import type { DemoContext } from './demo-context';
import { inventReport } from './invent-report.server';
import { sendMail } from './send-mail.server';

const MINUTES_A_CALL = 11;

interface Turn {
  prospect: DemoProspect;
  /** Local date from which on it is her turn. */
  from: string;
  isPromised: boolean;
}

/** Call sessions on the mornings of the working days before today, and the mail that followed. */
export async function makeCalls(
  context: DemoContext,
  prospects: DemoProspect[],
  days: number,
): Promise<void> {
  const phone = await preparePhone(context);
  const turns: Turn[] = prospects.map((prospect) => ({ prospect, from: '', isPromised: false }));
  for (const morning of mornings(context, days)) {
    await callThrough(context, phone, { morning, turns });
    await sendMail(context, morning.plus({ hours: 8 }).toJSDate());
  }
}

/** 8:45 on each of them. */
function mornings({ now, zone }: DemoContext, days: number): DateTime[] {
  const today = DateTime.fromJSDate(now, { zone }).set({ hour: 8, minute: 45, second: 0, millisecond: 0 });
  return Array.from({ length: days }, (_, index) => today.minus({ days: days - index })).filter(
    ({ weekday }) => weekday <= 5,
  );
}

type Phone = Awaited<ReturnType<typeof preparePhone>>;

async function preparePhone({ tx, locale, texts, actor: { workspaceId } }: DemoContext) {
  const [script] = await listPublishedScripts(tx, workspaceId);
  if (!script) throw new Error('The workspace has no script to call with');
  const version = await publishedVersion(tx, { workspaceId, scriptId: script.id });
  const services = await listServices(tx, workspaceId);
  return {
    scriptId: script.id,
    cardIds: version?.content.cards.map(({ id }) => id) ?? [],
    serviceIds: new Map(services.map(({ key, id }) => [key as ServiceKey, id])),
    locale,
    wordings: consentWordings(locale),
    notes: texts.notes,
  };
}

interface Morning {
  morning: DateTime;
  /** In the order she calls them; those who are to be called again are put back at the front. */
  turns: Turn[];
}

async function callThrough(context: DemoContext, phone: Phone, { morning, turns }: Morning): Promise<void> {
  const { tx, actor, chance, zone } = context;
  const { scriptId, ...known } = phone;
  const started = await startSession(tx, {
    from: { source: 'today' },
    scriptId,
    goal: 12,
    actor,
    now: morning.toJSDate(),
  });
  if (!started.ok) throw new Error(`No session for the samples: ${started.error}`);
  const { sessionId } = started.value;
  const calls = chance.between(9, 15);
  for (let call = 0; call < calls; call += 1) {
    const turn = takeTurn(turns, morning.toISODate() ?? '');
    if (!turn) break;
    const at = morning.plus({ minutes: MINUTES_A_CALL * call + chance.between(1, 9) }).toJSDate();
    const report = inventReport(chance, { ...turn, ...known, at, zone, sessionId });
    await logCall(context, report, at);
    const next = nextTurn(turn, report, morning);
    if (next) turns.unshift(next);
  }
  const end = morning.plus({ minutes: MINUTES_A_CALL * calls + 10 }).toJSDate();
  await endSession(tx, { sessionId, actor, now: end });
}

function takeTurn(turns: Turn[], today: string): Turn | undefined {
  const index = turns.findIndex(({ from }) => from <= today);
  return index < 0 ? undefined : turns.splice(index, 1)[0];
}

/** When the prospect's turn is again: on the day that was promised, or after two days when nobody answered. */
function nextTurn(
  { prospect }: Turn,
  { conversation, callback, result }: CallReport,
  day: DateTime,
): Turn | null {
  if (callback) return { prospect, from: callback.wallTime.slice(0, 10), isPromised: true };
  const isMissed = !conversation && result !== 'wrong_number' && result !== 'disconnected';
  if (!isMissed) return null;
  return { prospect, from: day.plus({ days: 2 }).toISODate() ?? '', isPromised: false };
}

/** Logs a call as it was; a refused one is a mistake in the samples. */
export async function logCall({ tx, actor }: DemoContext, report: CallReport, now: Date): Promise<void> {
  const logged = await logOutcome(tx, { ...report, actor, now });
  if (!logged.ok) throw new Error(`A sample call was refused: ${logged.error}`);
}
