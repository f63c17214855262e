import type { z } from 'zod';
import type { ProspectRecord } from './find-prospect.server';
import type { editProspectSchema } from './prospect-schema';

export type ProspectFormValues = Omit<
  z.input<typeof editProspectSchema>,
  'version' | 'choose' | 'consumer' | 'directoryAsterisk' | 'warm' | 'custom' | 'customWas'
> & {
  consumer?: string;
  directoryAsterisk?: string;
  warm?: string;
};

/** The fields of the form, in its order. */
export const FORM_FIELDS = [
  'salutation',
  'title',
  'firstName',
  'lastName',
  'formality',
  'language',
  'company',
  'position',
  'phones',
  'emails',
  'website',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'timeZone',
  'presumedInterest',
  'legalBasis',
  'consumer',
  'directoryAsterisk',
  'source',
  'warm',
  'notes',
] as const satisfies (keyof ProspectFormValues)[];

export type FormField = (typeof FORM_FIELDS)[number];

/** What the form shows for a prospect; an empty line at the end takes one more number or address. */
export function formValuesOf({
  prospect,
  company,
  phoneNumbers,
  emailAddresses,
}: ProspectRecord): ProspectFormValues {
  const orEmpty = <T>(value: T | null): T | undefined => value ?? undefined;
  return {
    salutation: orEmpty(prospect.salutation),
    title: orEmpty(prospect.title),
    firstName: orEmpty(prospect.firstName),
    lastName: orEmpty(prospect.lastName),
    formality: prospect.formality,
    language: orEmpty(prospect.language),
    company: company?.name,
    position: orEmpty(prospect.position),
    phones: [
      ...phoneNumbers.map(({ written, extension }) => (extension ? `${written} ext. ${extension}` : written)),
      '',
    ],
    emails: [...emailAddresses.map(({ address }) => address), ''],
    website: orEmpty(prospect.website),
    street: orEmpty(prospect.street),
    postalCode: orEmpty(prospect.postalCode),
    city: orEmpty(prospect.city),
    region: orEmpty(prospect.region),
    country: orEmpty(prospect.country),
    timeZone: orEmpty(prospect.timeZone),
    source: orEmpty(prospect.source),
    notes: orEmpty(prospect.notes),
    warm: prospect.warm ? 'on' : undefined,
    consumer: prospect.consumer ? 'on' : undefined,
    directoryAsterisk: prospect.directoryAsterisk ? 'on' : undefined,
    legalBasis: prospect.legalBasis,
    presumedInterest: orEmpty(prospect.presumedInterest),
  };
}
