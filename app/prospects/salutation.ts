/** The parts of a prospect that a salutation is made of; absent, null and blank are the same. */
export interface SalutationPerson {
  salutation?: 'frau' | 'herr' | 'neutral' | null;
  /** Academic titles as written on a card: 'Prof. Dr.-Ing.', 'Mag. (FH)'. */
  title?: string | null;
  firstName?: string | null;
  /** With its particle: 'von der Heide', 'Freiherr von Berg'. */
  lastName?: string | null;
}

export interface SalutationStyle {
  language: 'de' | 'en';
  formality: 'sie' | 'du';
}

interface Person {
  form: 'frau' | 'herr' | 'neutral';
  title: string;
  firstName: string;
  lastName: string;
}

/**
 * The salutation of a letter, without the comma: 'Sehr geehrte Frau Dr. Weiß', 'Guten Tag Robin Weber',
 * 'Hallo Erika', 'Dear Dr Weiss'. Whoever can't be named is greeted without a name, never 'Sehr geehrte/r'.
 */
export function salutationLine(person: SalutationPerson, { language, formality }: SalutationStyle): string {
  const named: Person = {
    form: person.salutation ?? 'neutral',
    title: addressedTitle(person.title ?? '', language),
    firstName: oneLine(person.firstName),
    lastName: oneLine(person.lastName),
  };
  if (language === 'en') return formality === 'du' ? informalEnglish(named) : formalEnglish(named);
  return formality === 'du' ? informalGerman(named) : formalGerman(named);
}

function formalGerman(person: Person): string {
  const { form, title, firstName, lastName } = person;
  if (!lastName) return firstName ? `Guten Tag ${firstName}` : 'Sehr geehrte Damen und Herren';
  if (form !== 'neutral')
    return `${form === 'frau' ? 'Sehr geehrte' : 'Sehr geehrter'} ${germanName(person)}`;
  if (!firstName && !title) return 'Sehr geehrte Damen und Herren';
  return words('Guten Tag', title, firstName, lastName);
}

function informalGerman(person: Person): string {
  if (person.firstName) return `Hallo ${person.firstName}`;
  if (person.lastName && person.form !== 'neutral') return `Hallo ${germanName(person)}`;
  return 'Hallo zusammen';
}

/** A title of nobility stands in for 'Frau' and 'Herr', unless an academic title goes before it. */
function germanName({ form, title, lastName }: Person): string {
  const takesItsPlace = !title && isNobleTitle(lastName, form);
  return takesItsPlace ? lastName : words(form === 'frau' ? 'Frau' : 'Herr', title, lastName);
}

const NOBLE_TITLES = {
  frau: ['Freifrau', 'Freiin', 'Gräfin', 'Fürstin', 'Prinzessin', 'Herzogin', 'Baronin', 'Baronesse'],
  herr: ['Freiherr', 'Graf', 'Fürst', 'Prinz', 'Herzog', 'Baron'],
  neutral: [] as string[],
};

/** 'Graf Moltau' bears a title, 'Graf' and 'Graf-Moltau' are plain surnames. */
function isNobleTitle(lastName: string, form: Person['form']): boolean {
  const [first = '', ...rest] = lastName.split(' ');
  return rest.length > 0 && NOBLE_TITLES[form].includes(first);
}

function formalEnglish({ form, title, firstName, lastName }: Person): string {
  if (!lastName) return `Dear ${firstName || 'Sir or Madam'}`;
  if (title) return `Dear ${title} ${lastName}`;
  if (form !== 'neutral') return `Dear ${form === 'frau' ? 'Ms' : 'Mr'} ${lastName}`;
  return firstName ? `Dear ${firstName} ${lastName}` : 'Dear Sir or Madam';
}

function informalEnglish({ form, firstName, lastName }: Person): string {
  if (firstName) return `Hello ${firstName}`;
  return lastName && form !== 'neutral' ? `Hello ${form === 'frau' ? 'Ms' : 'Mr'} ${lastName}` : 'Hello';
}

const PROFESSOR = /(^|[\s.-])prof(\.|essor|\s|$)/i;
const DOCTOR = /(^|[\s.-])d?dr(\.|in\b|\s|-|$)|doktor|\bph\.?\s?d\b/i;

/** Only doctors and professors are addressed by their title, a double doctor once. */
function addressedTitle(title: string, language: 'de' | 'en'): string {
  const professor = PROFESSOR.test(title);
  const doctor = DOCTOR.test(title);
  if (language === 'en') return professor ? 'Professor' : doctor ? 'Dr' : '';
  return words(professor ? 'Prof.' : '', doctor ? 'Dr.' : '');
}

const oneLine = (name: string | null | undefined) => (name ?? '').replace(/\s+/g, ' ').trim();

const words = (...parts: string[]) => parts.filter(Boolean).join(' ');
