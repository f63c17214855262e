import { DateTime } from 'luxon';
import { BUILT_IN } from '~/agreements/built-in';
import { markSent } from '~/agreements/mark-sent.server';
import { markSigned } from '~/agreements/mark-signed.server';
import { listAgreements } from '~/agreements/queries.server';
import { saveAgreementTemplate } from '~/agreements/templates/save-template.server';
import { convertProspect } from '~/clients/convert-prospect.server';
import { endEngagement } from '~/clients/end-engagement.server';
import type { EngagementKind } from '~/clients/engagement';
import { listEngagements } from '~/clients/find-client.server';
import { listServices } from '~/clients/queries.server';
import { dateIn } from '~/platform/local-date';
import type { WeeklyWindow } from '~db/schema/accounts';
import type { DemoProspect } from './add-prospects.server';
import type { DemoContext } from './demo-context';
import { reportOf } from './invent-report.server';
import { logCall } from './make-calls.server';

/** One wording of her own, so that the editor has something to show. */
async function addOwnWording({ tx, locale, texts, actor, now }: DemoContext): Promise<void> {
  await saveAgreementTemplate(tx, {
    name: texts.wording,
    kind: 'service',
    language: locale,
    body: BUILT_IN[locale].service,
    version: 0,
    actor,
    now,
  });
}

interface WonClient {
  kind: EngagementKind;
  hoursPerWeek: number | null;
  rateCents: number;
  /** Days since she said yes. */
  wonDaysAgo: number;
  confidential?: boolean;
  officeHours: WeeklyWindow[];
  agreement: { sentDaysAgo?: number; signedDaysAgo?: number; endsInDays?: number };
  endedDaysAgo?: number;
}

const window = (weekday: number, from: string, to: string): WeeklyWindow => ({ weekday, from, to });

/** Five who stayed and one who left. */
const WON: readonly WonClient[] = [
  {
    kind: 'regular',
    hoursPerWeek: 8,
    rateCents: 3800,
    wonDaysAgo: 26,
    officeHours: [window(1, '13:00', '15:00'), window(4, '13:00', '15:00')],
    agreement: { sentDaysAgo: 25, signedDaysAgo: 22, endsInDays: 700 },
  },
  {
    kind: 'retainer',
    hoursPerWeek: 5,
    rateCents: 78_000,
    wonDaysAgo: 21,
    confidential: true,
    officeHours: [window(3, '14:00', '16:30')],
    agreement: { sentDaysAgo: 20, signedDaysAgo: 18, endsInDays: 21 },
  },
  {
    kind: 'regular',
    hoursPerWeek: 4.5,
    rateCents: 4200,
    wonDaysAgo: 14,
    officeHours: [window(2, '13:00', '14:30'), window(5, '13:00', '14:30')],
    agreement: { sentDaysAgo: 12 },
  },
  {
    kind: 'regular',
    hoursPerWeek: 3,
    rateCents: 4000,
    wonDaysAgo: 6,
    officeHours: [],
    agreement: { sentDaysAgo: 3 },
  },
  { kind: 'one_off', hoursPerWeek: null, rateCents: 36_000, wonDaysAgo: 2, officeHours: [], agreement: {} },
  {
    kind: 'one_off',
    hoursPerWeek: 2,
    rateCents: 28_000,
    wonDaysAgo: 27,
    officeHours: [],
    agreement: { sentDaysAgo: 26, signedDaysAgo: 25 },
    endedDaysAgo: 9,
  },
];

/** Wins clients of the given prospects, in that order; answers their ids. */
export async function addClients(context: DemoContext, prospects: DemoProspect[]): Promise<string[]> {
  const services = await listServices(context.tx, context.actor.workspaceId);
  await addOwnWording(context);
  const clientIds: string[] = [];
  for (const [index, won] of WON.entries()) {
    const prospect = prospects[index];
    if (!prospect) throw new Error('There are too few sample prospects to win');
    const serviceIds = services
      .filter(({ key }) => prospect.branch.services.some((wanted) => wanted === key))
      .map(({ id }) => id);
    clientIds.push(await winClient(context, { prospect, won, serviceIds }));
  }
  return clientIds;
}

interface Winning {
  prospect: DemoProspect;
  won: WonClient;
  serviceIds: string[];
}

async function winClient(context: DemoContext, { prospect, won, serviceIds }: Winning): Promise<string> {
  const { tx, texts, actor, zone } = context;
  const now = daysAgo(context, won.wonDaysAgo);
  await logCall(
    context,
    {
      ...reportOf({ prospect }),
      result: 'connected',
      conversation: 'won',
      note: texts.won,
      services: serviceIds,
    },
    now,
  );
  const converted = await convertProspect(tx, {
    prospectId: prospect.id,
    services: serviceIds,
    kind: won.kind,
    hoursPerWeek: won.hoursPerWeek,
    rateCents: won.rateCents,
    currency: 'EUR',
    startsOn: dateIn(now, zone),
    confidential: won.confidential ?? false,
    officeHours: won.officeHours,
    contacts: [],
    agreements: ['nda'],
    tasks: [],
    actor,
    now,
  });
  if (!converted.ok) throw new Error(`A sample client was refused: ${converted.error}`);
  const { clientId } = converted.value;
  await settleAgreement(context, clientId, won.agreement);
  if (won.endedDaysAgo) await end(context, clientId, daysAgo(context, won.endedDaysAgo));
  return clientId;
}

async function settleAgreement(context: DemoContext, clientId: string, steps: WonClient['agreement']) {
  const { tx, locale, actor, zone } = context;
  const today = dateIn(context.now, zone);
  const [draft] = await listAgreements(tx, actor.workspaceId, { clientIds: [clientId], today });
  if (!draft) return;
  const agreementId = draft.id;
  if (steps.sentDaysAgo) await markSent(tx, { agreementId, actor, now: daysAgo(context, steps.sentDaysAgo) });
  if (!steps.signedDaysAgo) return;
  const now = daysAgo(context, steps.signedDaysAgo);
  const expiresOn = steps.endsInDays ? dateIn(daysAgo(context, -steps.endsInDays), zone) : null;
  await markSigned(tx, {
    agreementId,
    signedOn: dateIn(now, zone),
    expiresOn,
    timeZone: zone,
    locale,
    actor,
    now,
  });
}

async function end({ tx, actor, zone }: DemoContext, clientId: string, now: Date) {
  const today = dateIn(now, zone);
  const [engagement] = await listEngagements(tx, actor.workspaceId, clientId);
  if (!engagement) return;
  await endEngagement(tx, { clientId, engagementId: engagement.id, endsOn: today, today, actor, now });
}

/** Late in the morning of a day before, or after when `days` is below zero. */
const daysAgo = ({ now, zone }: DemoContext, days: number) =>
  DateTime.fromJSDate(now, { zone }).minus({ days }).set({ hour: 11, minute: 40 }).toJSDate();
