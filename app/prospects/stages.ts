/** The stages every workspace begins with, by what they mean to the product. */
export const SEEDED_STAGES = ['new', 'attempted', 'talking', 'documents', 'won', 'lost'] as const;

export type SeededStage = (typeof SEEDED_STAGES)[number];

export const STAGE_TYPES = ['open', 'won', 'lost'] as const;

export type StageType = (typeof STAGE_TYPES)[number];

export const STAGE_COLOURS = ['grey', 'blue', 'teal', 'amber', 'green', 'red'] as const;

export type StageColour = (typeof STAGE_COLOURS)[number];

/** What can be set of a stage. */
export interface StageSettings {
  name: string;
  type: StageType;
  colour: StageColour;
  /** Days without a change after which a card says so; null for never. */
  staleAfterDays: number | null;
}

export const STAGE_DEFAULTS: Record<SeededStage, Omit<StageSettings, 'name'>> = {
  new: { type: 'open', colour: 'grey', staleAfterDays: null },
  attempted: { type: 'open', colour: 'blue', staleAfterDays: 14 },
  talking: { type: 'open', colour: 'teal', staleAfterDays: 14 },
  documents: { type: 'open', colour: 'amber', staleAfterDays: 10 },
  won: { type: 'won', colour: 'green', staleAfterDays: null },
  lost: { type: 'lost', colour: 'red', staleAfterDays: null },
};

interface Standing {
  stageChangedAt: Date;
  lastCallAt: Date | null;
  /** Of its stage; null for a stage in which nothing goes stale. */
  staleAfterDays: number | null;
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether nothing has happened with a prospect for longer than its stage allows. */
export function isStale({ stageChangedAt, lastCallAt, staleAfterDays }: Standing, now: Date): boolean {
  if (staleAfterDays === null) return false;
  const lastTouch = Math.max(stageChangedAt.getTime(), lastCallAt?.getTime() ?? 0);
  return now.getTime() - lastTouch > staleAfterDays * DAY;
}
