import { readSalutation } from '~/prospects/person-name';
import type { ValueField } from '~db/schema/imports';
import { readCountry } from '../country.server';
import { readLegalBasis } from './legal-basis-words';
import { type KnownStage, readStage } from './stage-words';
import type { ValueReader } from './survey-values';

/** What the cells of each field are taken for when she has not decided. */
export const valueReaders = (stages: readonly KnownStage[]): Record<ValueField, ValueReader<string>> => ({
  salutation: (text) => readSalutation(text).salutation,
  country: (text) => readCountry(text).value,
  stage: (text) => readStage(text, stages),
  legalBasis: readLegalBasis,
});

/** Cells that nothing is to be decided about: a 'Dr.' in a column for salutations is a title. */
export const isClear = (field: ValueField, cell: string): boolean =>
  field === 'salutation' && readSalutation(cell).title !== null;
