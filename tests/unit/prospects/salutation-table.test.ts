import { describe, expect, test } from 'vitest';
import { salutationLine } from '~/prospects/salutation';

/** Every combination of form, title and names that are there or missing, and what it has to be. */
const FORMS = ['frau', 'herr', 'neutral', null] as const;
const TITLES = [null, 'Dr.', 'Prof. Dr.', 'Dipl.-Ing.'] as const;
const NAMES = [
  { firstName: 'Kim', lastName: 'Weiß' },
  { firstName: null, lastName: 'Weiß' },
  { firstName: 'Kim', lastName: null },
  { firstName: null, lastName: null },
] as const;

type Person = (typeof NAMES)[number] & {
  salutation: (typeof FORMS)[number];
  title: (typeof TITLES)[number];
};

const PEOPLE: Person[] = FORMS.flatMap((salutation) =>
  TITLES.flatMap((title) => NAMES.map((names) => ({ salutation, title, ...names }))),
);

const SPOKEN = {
  de: { 'Dr.': 'Dr. ', 'Prof. Dr.': 'Prof. Dr. ', 'Dipl.-Ing.': '' },
  en: { 'Dr.': 'Dr ', 'Prof. Dr.': 'Professor ', 'Dipl.-Ing.': '' },
};

const spoken = ({ title }: Person, language: 'de' | 'en') => (title ? SPOKEN[language][title] : '');

const isNamed = ({ salutation }: Person) => salutation === 'frau' || salutation === 'herr';

const EXPECTED: Record<string, (person: Person) => string> = {
  'de sie': (person) => {
    const { salutation, firstName, lastName } = person;
    const title = spoken(person, 'de');
    if (lastName && salutation === 'frau') return `Sehr geehrte Frau ${title}Weiß`;
    if (lastName && salutation === 'herr') return `Sehr geehrter Herr ${title}Weiß`;
    if (lastName && firstName) return `Guten Tag ${title}Kim Weiß`;
    if (lastName && title) return `Guten Tag ${title}Weiß`;
    return firstName ? 'Guten Tag Kim' : 'Sehr geehrte Damen und Herren';
  },
  'de du': (person) => {
    if (person.firstName) return 'Hallo Kim';
    if (!person.lastName || !isNamed(person)) return 'Hallo zusammen';
    return `Hallo ${person.salutation === 'frau' ? 'Frau' : 'Herr'} ${spoken(person, 'de')}Weiß`;
  },
  'en sie': (person) => {
    const { salutation, firstName, lastName } = person;
    const title = spoken(person, 'en');
    if (!lastName) return firstName ? 'Dear Kim' : 'Dear Sir or Madam';
    if (title) return `Dear ${title}Weiß`;
    if (isNamed(person)) return `Dear ${salutation === 'frau' ? 'Ms' : 'Mr'} Weiß`;
    return firstName ? 'Dear Kim Weiß' : 'Dear Sir or Madam';
  },
  'en du': (person) => {
    if (person.firstName) return 'Hello Kim';
    if (!person.lastName || !isNamed(person)) return 'Hello';
    return `Hello ${person.salutation === 'frau' ? 'Ms' : 'Mr'} Weiß`;
  },
};

describe.each(['de sie', 'de du', 'en sie', 'en du'])('in %s', (style) => {
  const [language, formality] = style.split(' ') as ['de' | 'en', 'sie' | 'du'];
  test.each(PEOPLE)('$salutation $title $firstName $lastName is greeted rightly', (person) => {
    const line = salutationLine(person, { language, formality });
    expect(line).toBe(EXPECTED[style]?.(person));
    expect(line).not.toMatch(/geehrte\/|\/r|\(r\)/);
  });
});

test('all 256 combinations are looked at', () => {
  expect(PEOPLE.length * Object.keys(EXPECTED).length).toBe(256);
});
