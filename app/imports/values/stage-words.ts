import type { SeededStage, StageType } from '~/prospects/stages';
import { headerKey } from '../header-key';

/** How other programs call what a stage means. */
const words: Record<SeededStage, string> = {
  new: `neu, new, lead, new lead, neuer Lead, offen, open, unbearbeitet, nicht kontaktiert, noch nicht kontaktiert,
    not contacted, uncontacted, open - not contacted, to do, zu kontaktieren`,
  attempted: `versucht, tried, attempted, attempted to contact, Kontaktversuch, nicht erreicht, nicht angetroffen,
    not reached, no answer, keine Antwort, left voicemail, Rückruf offen`,
  talking: `im Gespräch, in conversation, Gespräch, in Kontakt, Kontakt hergestellt, kontaktiert, contacted, connected,
    working, working - contacted, in progress, in Bearbeitung, interessiert, interested, Interesse, qualifiziert,
    qualified, warm, open deal`,
  documents: `Unterlagen verschickt, Unterlagen gesendet, documents sent, Angebot, Angebot verschickt,
    Angebot gesendet, proposal, proposal sent, proposal made, quote sent, offer sent, Infos verschickt`,
  won: `gewonnen, won, closed won, closed - converted, converted, Abschluss, Auftrag, Auftrag erteilt, Kunde, Kundin,
    customer, client, existing customer, Bestandskunde`,
  lost: `verloren, lost, closed lost, closed - not converted, kein Interesse, not interested, no interest, Absage,
    abgesagt, abgelehnt, rejected, declined, unqualified, unqualifiziert, disqualified, dead, bad timing`,
};

const byKey = new Map(
  (Object.keys(words) as SeededStage[]).flatMap((stage) =>
    words[stage].split(/,\s+/).map((word): [string, SeededStage] => [headerKey(word), stage]),
  ),
);

/** Whether other programs call a stage so. */
export const isStageWord = (text: string): boolean => byKey.has(headerKey(text));

export interface KnownStage {
  id: string;
  name: string;
  type: StageType;
}

/**
 * The stage that a cell names: by its own name, else by one that means the same in German or English, else as the
 * only stage of its type for won and lost. Null when she has to decide.
 */
export function readStage(text: string, stages: readonly KnownStage[]): string | null {
  const key = headerKey(text);
  const named = key === '' ? undefined : stages.find(({ name }) => headerKey(name) === key);
  if (named) return named.id;
  const meaning = byKey.get(key);
  if (!meaning) return null;
  const alike = stages.find(({ name }) => byKey.get(headerKey(name)) === meaning);
  return (alike ?? onlyOf(stages.filter(({ type }) => type !== 'open' && type === meaning)))?.id ?? null;
}

const onlyOf = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
