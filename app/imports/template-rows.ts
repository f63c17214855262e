import type { TFunction } from 'i18next';
import type { Locale } from '~/i18n/locales';
import type { KnownField } from './fields';

type Example = Partial<Record<KnownField, string>>;

/** What most lists hold; any other column can be added. */
export const templateFields: readonly KnownField[] = [
  'company',
  'salutation',
  'title',
  'firstName',
  'lastName',
  'position',
  'phone',
  'mobile',
  'email',
  'website',
  'street',
  'postalCode',
  'city',
  'country',
  'industry',
  'notes',
];

/** Invented people and firms; the numbers are kept free for such use by Bundesnetzagentur and Ofcom. */
const examples: Record<Locale, Example[]> = {
  de: [
    {
      company: 'Muster & Beispiel GmbH',
      salutation: 'Frau',
      title: 'Dr.',
      firstName: 'Erika',
      lastName: 'Muster',
      position: 'Geschäftsführerin',
      phone: '030 23125 101',
      mobile: '0171 3920001',
      email: 'erika.muster@muster-beispiel.example',
      website: 'https://muster-beispiel.example',
      street: 'Musterstraße 1',
      postalCode: '01067',
      city: 'Dresden',
      country: 'Deutschland',
      industry: 'Handwerk',
      notes: 'Am besten vormittags. Bitte diese Zeile löschen.',
    },
    {
      company: 'Praxis Beispiel',
      phone: '030 23125 102',
      city: 'Berlin',
      notes: 'Eine Nummer genügt. Bitte diese Zeile löschen.',
    },
  ],
  en: [
    {
      company: 'Sample & Example Ltd',
      salutation: 'Ms',
      title: 'Dr.',
      firstName: 'Erica',
      lastName: 'Sample',
      position: 'Managing director',
      phone: '+44 20 7946 0101',
      email: 'erica.sample@sample-example.example',
      website: 'https://sample-example.example',
      street: '1 Sample Street',
      postalCode: 'EC1A 1AA',
      city: 'London',
      country: 'United Kingdom',
      industry: 'Trades',
      notes: 'Mornings are best. Please delete this row.',
    },
    {
      company: 'Example Practice',
      phone: '+44 20 7946 0102',
      city: 'London',
      notes: 'A number is enough. Please delete this row.',
    },
  ],
};

/** The header of a file to be filled in, and two example rows. */
export const templateRows = (t: TFunction, locale: Locale): string[][] => [
  templateFields.map((field) => t(`imports.fields.${field}`)),
  ...examples[locale].map((example) => templateFields.map((field) => example[field] ?? '')),
];
