import { and, eq, inArray } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { endEngagement } from '~/clients/end-engagement.server';
import { dateIn } from '~/platform/local-date';
import { addEntry } from '~/time-entries/add-entry.server';
import { engagementServices, engagements } from '~db/schema/clients';
import type { DemoContext } from './demo-context';

/** What was worked on, and how long it took; the last weeks go round in it. */
const WORK: readonly [minutes: number, note: string][] = [
  [95, 'Postfach geordnet und beantwortet'],
  [60, 'Termine der nächsten Woche bestätigt'],
  [130, 'Reise nach Zürich geplant und gebucht'],
  [75, 'Angebot gegengelesen'],
  [45, 'Rückrufe erledigt'],
];

const DAYS = 26;

/** The time that was worked for the clients, and an engagement that ends soon. */
export async function addTime(context: DemoContext, clientIds: string[]): Promise<void> {
  const { tx, actor, zone, now } = context;
  const current = await tx
    .select({
      id: engagements.id,
      clientId: engagements.clientId,
      kind: engagements.kind,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      serviceId: engagementServices.serviceId,
    })
    .from(engagements)
    .innerJoin(
      engagementServices,
      and(
        eq(engagementServices.workspaceId, engagements.workspaceId),
        eq(engagementServices.engagementId, engagements.id),
      ),
    )
    .where(and(eq(engagements.workspaceId, actor.workspaceId), inArray(engagements.clientId, clientIds)));
  const today = dateIn(now, zone);
  for (const [place, clientId] of clientIds.entries()) {
    const work = current.find((engagement) => engagement.clientId === clientId);
    if (work) await fillDays(context, { ...work, lastDay: work.endsOn ?? today }, place);
  }
  const ending = current.filter(({ kind, endsOn }) => kind === 'regular' && endsOn === null).at(-1);
  if (!ending) return;
  const endsOn = dateIn(DateTime.fromJSDate(now).plus({ days: 19 }).toJSDate(), zone);
  const reason = 'Die Elternzeitvertretung endet.';
  await endEngagement(tx, {
    clientId: ending.clientId,
    engagementId: ending.id,
    endsOn,
    reason,
    today,
    actor,
    now,
  });
}

interface Days {
  clientId: string;
  serviceId: string;
  /** Local dates. */
  startsOn: string;
  lastDay: string;
}

/** Two or three working days a week, other ones for each client. */
async function fillDays({ tx, actor, zone, now }: DemoContext, days: Days, place: number): Promise<void> {
  const { clientId, serviceId, startsOn, lastDay } = days;
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const day = DateTime.fromJSDate(now, { zone }).minus({ days: ago });
    const workedOn = dateIn(day.toJSDate(), zone);
    const isWorked = day.weekday < 6 && (day.weekday + place) % 2 === 0;
    const [minutes, note] = WORK[(ago + place) % WORK.length] ?? [];
    if (!isWorked || !minutes || !note || workedOn < startsOn || workedOn > lastDay) continue;
    await addEntry(tx, { clientId, serviceId, workedOn, minutes, note, actor, now: day.toJSDate() });
  }
}
