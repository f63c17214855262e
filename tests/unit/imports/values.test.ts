import { describe, expect, test } from 'vitest';
import { readCountry } from '~/imports/country.server';
import { readLegalBasis } from '~/imports/values/legal-basis-words';
import { type KnownStage, readStage } from '~/imports/values/stage-words';
import { createValueCounter, mostValues, readValue, type ValueReader } from '~/imports/values/survey-values';
import { readSalutation } from '~/prospects/person-name';

function surveyValues<T>(cells: Iterable<string>, read: ValueReader<T>) {
  const counter = createValueCounter(read);
  for (const cell of cells) counter.add(cell);
  return counter.survey();
}

const german: KnownStage[] = [
  { id: 'new', name: 'Neu', type: 'open' },
  { id: 'attempted', name: 'Versucht', type: 'open' },
  { id: 'talking', name: 'Im Gespräch', type: 'open' },
  { id: 'documents', name: 'Unterlagen verschickt', type: 'open' },
  { id: 'won', name: 'Gewonnen', type: 'won' },
  { id: 'lost', name: 'Verloren', type: 'lost' },
];

describe('a stage', () => {
  test.each([
    ['IM GESPRÄCH', 'talking'],
    ['Open - Not Contacted', 'new'],
    ['no answer', 'attempted'],
    ['Working - Contacted', 'talking'],
    ['Angebot gesendet', 'documents'],
    ['Closed Won', 'won'],
    ['kein Interesse', 'lost'],
  ])('called %s elsewhere is %s', (text, id) => {
    expect(readStage(text, german)).toBe(id);
  });

  test('of her own goes by its name before any guess', () => {
    const own: KnownStage = { id: 'own', name: 'Kunde', type: 'open' };
    expect(readStage('kunde', [...german, own])).toBe('own');
  });

  test('that means won or lost is the only one of its type, whatever it is called', () => {
    const renamed = german.map((stage) => (stage.id === 'won' ? { ...stage, name: 'Juhu' } : stage));
    expect(readStage('Closed won', renamed)).toBe('won');
    expect(readStage('Closed won', [...renamed, { id: 'won2', name: 'Hurra', type: 'won' }])).toBeNull();
  });

  test.each([['Phase 3'], [''], ['__proto__'], ['-']])('called %j is for her to decide', (text) => {
    expect(readStage(text, german)).toBeNull();
  });

  test('that she has renamed beyond recognition is for her to decide', () => {
    expect(readStage('interessiert', [{ id: 'a', name: 'Stufe A', type: 'open' }])).toBeNull();
  });
});

describe('a legal basis', () => {
  test.each([
    ['Einwilligung liegt vor', 'consent'],
    ['Double-Opt-In', 'consent'],
    ['Art. 6 Abs. 1 lit. a DSGVO', 'consent'],
    ['mutmaßliche Einwilligung', 'presumed_interest'],
    ['Legitimate interest – existing customer', 'existing_customer'],
    ['Not applicable', 'none'],
  ])('%s is %s', (text, basis) => {
    expect(readLegalBasis(text)).toBe(basis);
  });

  test.each([['ja'], ['Legitimate interest'], ['x'], ['']])('is never read into %j', (text) => {
    expect(readLegalBasis(text)).toBeNull();
  });
});

describe('the values of a column', () => {
  test('are told once however they are written, the most frequent first, each with a guess', () => {
    const cells = ['Neu', ' NEU ', 'neu.', 'Phase 3', '', '  ', 'Phase 3', 'verloren'];
    expect(surveyValues(cells, (text) => readStage(text, german))).toEqual({
      values: [
        { key: 'neu', text: 'Neu', count: 3, value: 'new' },
        { key: 'phase3', text: 'Phase 3', count: 2, value: null },
        { key: 'verloren', text: 'verloren', count: 1, value: 'lost' },
      ],
      uncounted: 0,
    });
  });

  test('are told up to a number, and how many cells are beyond', () => {
    const cells = Array.from({ length: mostValues + 50 }, (_, index) => `Wert ${index}`);
    const survey = surveyValues([...cells, 'Wert 0', 'Wert 249'], () => null);
    expect(survey.values).toHaveLength(mostValues);
    expect(survey.values[0]).toMatchObject({ text: 'Wert 0', count: 2 });
    expect(survey.uncounted).toBe(51);
  });

  test('may be countries and salutations in German and English', () => {
    const countries = surveyValues(
      ['Österreich', 'Germany', 'Mittelerde'],
      (text) => readCountry(text).value,
    );
    const salutations = surveyValues(['Frau', 'Mr.', 'Hallo'], (text) => readSalutation(text).salutation);
    expect(countries.values.map(({ value }) => value)).toEqual(['AT', 'DE', null]);
    expect(salutations.values.map(({ value }) => value)).toEqual(['frau', 'herr', null]);
  });

  test('are read by her decision before the guess, also where she decides to leave one out', () => {
    const read = (text: string) => readStage(text, german);
    const choices = { phase3: 'talking', neu: null };
    expect(readValue(' Phase 3', choices, read)).toBe('talking');
    expect(readValue('NEU', choices, read)).toBeNull();
    expect(readValue('verloren', choices, read)).toBe('lost');
    expect(readValue('constructor', choices, read)).toBeNull();
  });
});
