import { endsSoon, type StoredState, stateOn } from '~/agreements/agreement-state';

type HealthReason =
  | 'agreement_expired'
  | 'no_agreement'
  | 'agreement_ends'
  | 'ends_soon'
  | 'no_contact'
  | 'over_hours'
  | 'under_hours';

/** One calm word about a client, and what it rests on. */
export interface Health {
  word: 'good' | 'attention';
  reasons: HealthReason[];
}

interface HealthFacts {
  /** Local date. */
  today: string;
  agreements: { state: StoredState; expiresOn: string | null }[];
  /** Local date of the last call, message or work. */
  lastContactOn: string | null;
  /** Hours a week. */
  agreed: number;
  /** Minutes of this week, and of the four whole weeks before. */
  used: { thisWeek: number; before: number };
  /** Local date from which on there was work to do. */
  since: string;
  /** The last day of all that is agreed; null while something has no end. */
  lastDay: string | null;
}

const SILENT_DAYS = 21;
export const ENDING_DAYS = 28;

const daysBetween = (from: string, to: string) =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether a client is well looked after; if not, why. */
export function healthOf(facts: HealthFacts): Health {
  const { today, lastContactOn, lastDay } = facts;
  const reasons: (HealthReason | undefined)[] = [
    agreementReason(facts),
    lastDay !== null && daysBetween(today, lastDay) <= ENDING_DAYS ? 'ends_soon' : undefined,
    lastContactOn === null || daysBetween(lastContactOn, today) > SILENT_DAYS ? 'no_contact' : undefined,
    hoursReason(facts),
  ];
  const found = reasons.filter((reason) => reason !== undefined);
  return { word: found.length > 0 ? 'attention' : 'good', reasons: found };
}

function agreementReason({ today, agreements }: HealthFacts): HealthReason | undefined {
  const states = agreements.map((agreement) => stateOn(today, agreement));
  const signed = agreements.filter((agreement) => stateOn(today, agreement) === 'signed');
  if (signed.length === 0) return states.includes('expired') ? 'agreement_expired' : 'no_agreement';
  return signed.every((agreement) => endsSoon(today, agreement)) ? 'agreement_ends' : undefined;
}

/** Too few hours are a sign only where time is noted at all. */
function hoursReason({ today, since, agreed, used }: HealthFacts): HealthReason | undefined {
  if (agreed === 0) return undefined;
  const weeks = Math.min(4, Math.floor(daysBetween(since, today) / 7));
  const expected = agreed * 60 * weeks;
  if (used.thisWeek > agreed * 60 * 1.25 || (weeks > 0 && used.before > expected * 1.15)) return 'over_hours';
  return weeks === 4 && used.before > 0 && used.before < expected / 2 ? 'under_hours' : undefined;
}
