import { describe, expect, test } from 'vitest';
import { type SalutationPerson, salutationLine } from '~/prospects/salutation';
import fc from '~tests/support/properties';

const erika = { salutation: 'frau', firstName: 'Erika', lastName: 'Weiß' } as const;
const karl = { salutation: 'herr', firstName: 'Karl', lastName: 'Berg' } as const;
const robin = { salutation: 'neutral', firstName: 'Robin', lastName: 'Weber' } as const;

const cases = (rows: [SalutationPerson, string][], style: Parameters<typeof salutationLine>[1]) =>
  test.each(rows)('%o is greeted with “%s”', (person, line) => {
    expect(salutationLine(person, style)).toBe(line);
  });

describe('German, Sie', () => {
  cases(
    [
      [erika, 'Sehr geehrte Frau Weiß'],
      [karl, 'Sehr geehrter Herr Berg'],
      [robin, 'Guten Tag Robin Weber'],
      [{ ...erika, title: 'Dr.' }, 'Sehr geehrte Frau Dr. Weiß'],
      [{ ...karl, title: 'Prof. Dr.' }, 'Sehr geehrter Herr Prof. Dr. Berg'],
      [{ ...robin, title: 'Dr.' }, 'Guten Tag Dr. Robin Weber'],
      [{ lastName: 'Weber', title: 'Dr.' }, 'Guten Tag Dr. Weber'],
      [{ firstName: 'Robin', lastName: 'Weber' }, 'Guten Tag Robin Weber'],
      [{ ...erika, lastName: 'von der Heide' }, 'Sehr geehrte Frau von der Heide'],
      [{ ...karl, lastName: 'van den Berg' }, 'Sehr geehrter Herr van den Berg'],
      [{ ...karl, lastName: 'Freiherr von Berg' }, 'Sehr geehrter Freiherr von Berg'],
      [{ ...erika, lastName: 'Gräfin Moltau' }, 'Sehr geehrte Gräfin Moltau'],
      [{ ...karl, lastName: 'Graf Moltau', title: 'Dr.' }, 'Sehr geehrter Herr Dr. Graf Moltau'],
      [{ ...erika, lastName: 'Graf' }, 'Sehr geehrte Frau Graf'],
      [{ ...karl, lastName: 'Graf' }, 'Sehr geehrter Herr Graf'],
      [{ ...karl, lastName: 'Graf-Moltau' }, 'Sehr geehrter Herr Graf-Moltau'],
      [{ ...erika, lastName: 'Freiherr von Berg' }, 'Sehr geehrte Frau Freiherr von Berg'],
      [{ ...robin, lastName: 'Graf Moltau' }, 'Guten Tag Robin Graf Moltau'],
      [{ ...erika, lastName: 'Weiß-Blau' }, 'Sehr geehrte Frau Weiß-Blau'],
      [{ salutation: 'frau', firstName: 'Erika' }, 'Guten Tag Erika'],
      [{ salutation: 'herr' }, 'Sehr geehrte Damen und Herren'],
      [{ lastName: 'Weber' }, 'Sehr geehrte Damen und Herren'],
      [{ salutation: 'frau', lastName: 'Weiß' }, 'Sehr geehrte Frau Weiß'],
      [{}, 'Sehr geehrte Damen und Herren'],
      [{ title: 'Dr.' }, 'Sehr geehrte Damen und Herren'],
      [{ salutation: null, title: null, firstName: '  ', lastName: '' }, 'Sehr geehrte Damen und Herren'],
      [{ ...erika, lastName: ' Weiß \n Blau ' }, 'Sehr geehrte Frau Weiß Blau'],
    ],
    { language: 'de', formality: 'sie' },
  );
});

describe('German, Du', () => {
  cases(
    [
      [erika, 'Hallo Erika'],
      [{ ...karl, title: 'Prof. Dr.' }, 'Hallo Karl'],
      [robin, 'Hallo Robin'],
      [{ salutation: 'frau', lastName: 'Weiß', title: 'Dr.' }, 'Hallo Frau Dr. Weiß'],
      [{ salutation: 'herr', lastName: 'Berg' }, 'Hallo Herr Berg'],
      [{ lastName: 'Weber' }, 'Hallo zusammen'],
      [{}, 'Hallo zusammen'],
    ],
    { language: 'de', formality: 'du' },
  );
});

describe('English, formal', () => {
  cases(
    [
      [{ ...erika, lastName: 'Weiss' }, 'Dear Ms Weiss'],
      [karl, 'Dear Mr Berg'],
      [robin, 'Dear Robin Weber'],
      [{ ...erika, lastName: 'Weiss', title: 'Dr.' }, 'Dear Dr Weiss'],
      [{ ...robin, title: 'Dr. med.' }, 'Dear Dr Weber'],
      [{ ...karl, title: 'Prof. Dr.' }, 'Dear Professor Berg'],
      [{ ...karl, lastName: 'von Berg' }, 'Dear Mr von Berg'],
      [{ firstName: 'Erika' }, 'Dear Erika'],
      [{ lastName: 'Weber' }, 'Dear Sir or Madam'],
      [{}, 'Dear Sir or Madam'],
    ],
    { language: 'en', formality: 'sie' },
  );
});

describe('English, informal', () => {
  cases(
    [
      [{ ...erika, title: 'Dr.' }, 'Hello Erika'],
      [{ salutation: 'frau', lastName: 'Weiss' }, 'Hello Ms Weiss'],
      [{ salutation: 'herr', lastName: 'Berg' }, 'Hello Mr Berg'],
      [{ lastName: 'Weber' }, 'Hello'],
      [{}, 'Hello'],
    ],
    { language: 'en', formality: 'du' },
  );
});

describe('which titles are addressed', () => {
  test.each([
    ['Dr.', 'Dr. '],
    ['Dr', 'Dr. '],
    ['dr.', 'Dr. '],
    ['Dr. Dr.', 'Dr. '],
    ['DDr.', 'Dr. '],
    ['Dr. med. dent.', 'Dr. '],
    ['Dr. h. c.', 'Dr. '],
    ['Dr.-Ing.', 'Dr. '],
    ['Dr.in', 'Dr. '],
    ['Doktor', 'Dr. '],
    ['Ph.D.', 'Dr. '],
    ['PhD', 'Dr. '],
    ['PD Dr.', 'Dr. '],
    ['Mag. Dr.', 'Dr. '],
    ['Dipl.-Ing. Dr. techn.', 'Dr. '],
    ['Prof.', 'Prof. '],
    ['Professorin', 'Prof. '],
    ['Univ.-Prof.', 'Prof. '],
    ['Prof. Dr.', 'Prof. Dr. '],
    ['Prof.Dr.', 'Prof. Dr. '],
    ['Prof. Dr. Dr. h. c. mult.', 'Prof. Dr. '],
    ['Prof.in Dr.in', 'Prof. Dr. '],
    ['Prof. Dr.-Ing.', 'Prof. Dr. '],
    ['Dipl.-Ing.', ''],
    ['Dipl.-Kfm.', ''],
    ['Mag. (FH)', ''],
    ['Ing.', ''],
    ['M.Sc.', ''],
    ['MBA', ''],
    ['LL.M.', ''],
    ['Rechtsanwältin', ''],
    ['Profi', ''],
    ['Andreas', ''],
  ])('%s → “Sehr geehrte Frau %sWeiß”', (title, addressed) => {
    const line = salutationLine({ ...erika, title }, { language: 'de', formality: 'sie' });
    expect(line).toBe(`Sehr geehrte Frau ${addressed}Weiß`);
  });
});

test('no person is ever greeted with a gap, a slash or a line break', () => {
  const part = fc.option(fc.constantFrom('', ' ', 'Erika', 'Weiß', 'von Berg', 'Dr.', 'Graf Moltau', 'a\nb'));
  const person = fc.record(
    {
      salutation: fc.option(fc.constantFrom('frau' as const, 'herr' as const, 'neutral' as const)),
      title: part,
      firstName: part,
      lastName: part,
    },
    { requiredKeys: [] },
  );
  const style = fc.record({
    language: fc.constantFrom('de' as const, 'en' as const),
    formality: fc.constantFrom('sie' as const, 'du' as const),
  });
  fc.assert(
    fc.property(person, style, (who, how) => {
      expect(salutationLine(who, how)).toMatch(/^(Sehr geehrte|Guten Tag|Hallo|Dear|Hello)\S*( [^\s/]+)*$/);
    }),
    { numRuns: 2000 },
  );
});
