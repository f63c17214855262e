import { and, eq, inArray } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { endEngagement } from '~/clients/end-engagement.server';
import { dateIn } from '~/platform/local-date';
import { addEntry } from '~/time-entries/add-entry.server';
import { engagementServices, engagements } from '~db/schema/clients';
import type { DemoContext } from './demo-context';
import type { SampleTexts } from './german-texts';

/** What was worked on, and how long it took; the last weeks go round in it. */
const WORK: readonly [minutes: number, note: keyof SampleTexts['work']][] = [
  [95, 'inbox'],
  [60, 'meetings'],
  [130, 'travel'],
  [75, 'offer'],
  [45, 'callbacks'],
];

const DAYS = 26;

/** The time that was worked for the clients, and an engagement that ends soon. */
export async function addTime(context: DemoContext, clientIds: string[]): Promise<void> {
  const { tx, texts, actor, zone, now } = context;
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
  await endEngagement(tx, {
    clientId: ending.clientId,
    engagementId: ending.id,
    endsOn,
    reason: texts.ending,
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
async function fillDays(
  { tx, texts, actor, zone, now }: DemoContext,
  days: Days,
  place: number,
): Promise<void> {
  const { clientId, serviceId, startsOn, lastDay } = days;
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const day = DateTime.fromJSDate(now, { zone }).minus({ days: ago });
    const workedOn = dateIn(day.toJSDate(), zone);
    const isWorked = day.weekday < 6 && (day.weekday + place) % 2 === 0;
    const [minutes, work] = WORK[(ago + place) % WORK.length] ?? [];
    if (!isWorked || !minutes || !work || workedOn < startsOn || workedOn > lastDay) continue;
    const entry = { clientId, serviceId, workedOn, minutes, note: texts.work[work] };
    await addEntry(tx, { ...entry, actor, now: day.toJSDate() });
  }
}
