import { DateTime } from 'luxon';
import type { CallReport } from '~/calls/logged-call';
import type { Conversation } from '~/calls/outcomes';
import type { ConsentWordings } from '~/consent/wordings.server';
import type { Locale } from '~/i18n/locales';
import { newId } from '~db/columns';
import type { DemoProspect } from './add-prospects.server';
import type { ServiceKey } from './branch';
import type { Chance } from './chance';

const RESULTS = {
  no_answer: 30,
  busy: 6,
  voicemail_left: 10,
  voicemail_none: 6,
  gatekeeper: 14,
  wrong_number: 2,
  disconnected: 1,
  connected: 31,
};

const CONVERSATIONS: Record<Exclude<Conversation, 'won'>, number> = {
  send_documents: 40,
  callback: 14,
  meeting_booked: 5,
  not_now: 15,
  not_interested: 15,
  has_assistant: 9,
  do_not_call: 2,
};

/** What she jotted down; most calls have no note. */
type Notes = Partial<Record<keyof typeof RESULTS | Conversation, readonly string[]>>;

interface Situation {
  prospect: DemoProspect;
  at: Date;
  zone: string;
  sessionId: string;
  /** She had promised to call back, so somebody is likely to be there. */
  isPromised: boolean;
  serviceIds: Map<ServiceKey, string>;
  cardIds: string[];
  locale: Locale;
  wordings: ConsentWordings;
  notes: Notes;
}

/** What comes of a call, as it might. */
export function inventReport(chance: Chance, situation: Situation): CallReport {
  const result = situation.isPromised && chance.happens(80) ? 'connected' : chance.weighted(RESULTS);
  const conversation = result === 'connected' ? chance.weighted(CONVERSATIONS) : null;
  return {
    ...reportOf(situation),
    result,
    conversation,
    ...detailsOf(chance, situation, conversation),
    note: noteOn(chance, situation.notes, conversation ?? result),
  };
}

/** What every report says. */
export function reportOf({ prospect, sessionId }: { prospect: DemoProspect; sessionId?: string }) {
  const phoneNumber = prospect.fields.phoneNumbers?.[0]?.e164;
  return {
    callId: newId(),
    prospectId: prospect.id,
    ...(sessionId && { sessionId }),
    ...(phoneNumber && { phoneNumber }),
  };
}

function detailsOf(
  chance: Chance,
  situation: Situation,
  conversation: Conversation | null,
): Partial<CallReport> {
  const { prospect, at, zone, serviceIds, cardIds, locale, wordings } = situation;
  if (!conversation) return {};
  const cards = chance.happens(50) ? [chance.pick(cardIds)] : [];
  if (conversation === 'callback') return { cards, callback: { wallTime: laterThisWeek(chance, at, zone) } };
  if (conversation !== 'send_documents') return { cards };
  const scope = chance.happens(70) ? 'further' : 'packet';
  const emailAddress =
    prospect.fields.emailAddresses?.[0] ?? `post@${new URL(prospect.fields.website ?? '').host.slice(4)}`;
  const services = prospect.branch.services.flatMap((key) => serviceIds.get(key) ?? []);
  return {
    cards,
    services: services.slice(0, chance.between(1, services.length)),
    consent: { emailAddress, scope, wording: wordings[scope], language: locale },
  };
}

const noteOn = (chance: Chance, notes: Notes, outcome: keyof Notes): string | null => {
  const fitting = notes[outcome];
  return fitting && chance.happens(70) ? chance.pick(fitting) : null;
};

/** A wall time on one of the next working days. */
function laterThisWeek(chance: Chance, at: Date, zone: string): string {
  const day = DateTime.fromJSDate(at, { zone }).plus({ days: chance.between(1, 6) });
  const workday = day.weekday > 5 ? day.plus({ days: 8 - day.weekday }) : day;
  return `${workday.toISODate()}T${chance.pick(['09:00', '09:30', '10:15', '11:00', '11:30'])}`;
}
