import type { LegalBasis } from '~/consent/country-rules';
import type { ImportValueChoices } from '~db/schema/imports';
import { type CellsByField, lineOf } from './cells';
import { type Issue, rowWarning } from './issue';
import type { StandingDraft } from './prospect-draft';
import { readLegalBasis } from './values/legal-basis-words';
import { type KnownStage, readStage } from './values/stage-words';
import { choiceFor, readValue } from './values/survey-values';

export interface StandingOptions {
  stages?: readonly KnownStage[];
  choices?: ImportValueChoices;
}

/** The stage and the legal basis of a row, by what she said her words mean. */
export function readStanding(
  cells: CellsByField,
  { stages = [], choices = {} }: StandingOptions,
  issues: Issue[],
): StandingDraft {
  const stageId = read('stage', (text) => readStage(text, stages));
  const legalBasis = read('legalBasis', readLegalBasis) as LegalBasis | null;
  return {
    stageId: stages.some(({ id }) => id === stageId) ? stageId : null,
    legalBasis: legalBasis === 'none' ? null : legalBasis,
  };

  function read(field: 'stage' | 'legalBasis', guess: (text: string) => string | null): string | null {
    const text = lineOf(cells, field, issues);
    if (text === null) return null;
    const value = readValue(text, choices[field] ?? {}, guess);
    if (value === null && choiceFor(text, choices[field]) === undefined) {
      const code = field === 'stage' ? 'stage_unknown' : 'legal_basis_unknown';
      issues.push({ ...rowWarning(code, { text }), column: cells.get(field)?.[0]?.column ?? null });
    }
    return value;
  }
}
