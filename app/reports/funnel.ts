import { type ReportTable, rateOf } from './report-table';

const STEPS = ['called', 'reached', 'documents', 'replies', 'clients'] as const;

export type Step = (typeof STEPS)[number];

/** People by how far they have come. */
export type Funnel = Record<Step, number>;

/** With fewer people before a step, chance has the say. */
const FEWEST = 20;

/** A fall counts from a fifth on. */
const LEAST_FALL = 0.2;

/** Whether the weeks before tell enough to compare with. */
export const canCompare = (before: Funnel): boolean => before.called >= FEWEST;

export interface Stall {
  step: Exclude<Step, 'called'>;
  rate: number;
  /** The rate of the weeks before. */
  before: number;
}

/** What part of the step before takes each step: the whole of the first. */
function ratesOf(funnel: Funnel) {
  return STEPS.slice(1).map((step, index) => {
    const entering = funnel[STEPS[index] ?? 'called'];
    return { step: step as Stall['step'], entering, rate: rateOf(funnel[step], entering) ?? 0 };
  });
}

/** The step whose rate has fallen most against the weeks before; null when none has fallen much. */
export function findStall(now: Funnel, before: Funnel): Stall | null {
  const earlier = ratesOf(before);
  const falls = ratesOf(now).flatMap(({ step, entering, rate }, index) => {
    const was = earlier[index];
    if (!was || was.rate === 0 || Math.min(entering, was.entering) < FEWEST) return [];
    const fall = 1 - rate / was.rate;
    return fall >= LEAST_FALL ? [{ step, rate, before: was.rate, fall }] : [];
  });
  const [worst] = falls.sort((one, other) => other.fall - one.fall);
  return worst ? { step: worst.step, rate: worst.rate, before: worst.before } : null;
}

/** Each step with its people and what part of the step before they are. */
export function funnelTable(funnel: Funnel): ReportTable {
  const rates = ratesOf(funnel);
  return {
    columns: ['step', 'people', 'share'],
    rows: STEPS.map((step, index) => ({
      step,
      people: funnel[step],
      share: index > 0 && rates[index - 1]?.entering ? (rates[index - 1]?.rate ?? null) : null,
    })),
  };
}
