/** `link` values become links and must pass `linkValue`; everything else is plain text. */
export type FieldKind = 'text' | 'link';

export type FieldGroup = 'prospect' | 'company' | 'call' | 'sender' | 'links' | 'agreement';

/**
 * What a template, packet cover or call script may name, in the order of the field picker.
 * The key is the English name; both names mean the same in every language. Labels: `templates.field.<key>`.
 */
export const FIELDS = [
  { key: 'salutation', german: 'Anrede', group: 'prospect', kind: 'text' },
  { key: 'firstName', german: 'Vorname', group: 'prospect', kind: 'text' },
  { key: 'lastName', german: 'Nachname', group: 'prospect', kind: 'text' },
  { key: 'fullName', german: 'Name', group: 'prospect', kind: 'text' },
  { key: 'jobTitle', german: 'Position', group: 'prospect', kind: 'text' },
  { key: 'company', german: 'Firma', group: 'company', kind: 'text' },
  { key: 'industry', german: 'Branche', group: 'company', kind: 'text' },
  { key: 'city', german: 'Ort', group: 'company', kind: 'text' },
  { key: 'presumedInterest', german: 'Anlass', group: 'call', kind: 'text' },
  { key: 'services', german: 'Leistungen', group: 'call', kind: 'text' },
  { key: 'callDate', german: 'Gesprächsdatum', group: 'call', kind: 'text' },
  { key: 'callbackTime', german: 'Rückruftermin', group: 'call', kind: 'text' },
  { key: 'dataSource', german: 'Datenherkunft', group: 'call', kind: 'text' },
  { key: 'senderName', german: 'Absender', group: 'sender', kind: 'text' },
  { key: 'senderPhone', german: 'Absendertelefon', group: 'sender', kind: 'text' },
  { key: 'senderEmail', german: 'Absendermail', group: 'sender', kind: 'text' },
  { key: 'senderWebsite', german: 'Absenderseite', group: 'sender', kind: 'link' },
  { key: 'signature', german: 'Signatur', group: 'sender', kind: 'text' },
  { key: 'businessName', german: 'Büro', group: 'sender', kind: 'text' },
  { key: 'postalAddress', german: 'Anschrift', group: 'sender', kind: 'text' },
  { key: 'imprint', german: 'Impressum', group: 'sender', kind: 'text' },
  { key: 'privacyLink', german: 'Datenschutzlink', group: 'links', kind: 'link' },
  { key: 'packetLink', german: 'Unterlagenlink', group: 'links', kind: 'link' },
  { key: 'unsubscribeLink', german: 'Abmeldelink', group: 'links', kind: 'link' },
  { key: 'clientName', german: 'Auftraggeber', group: 'agreement', kind: 'text' },
  { key: 'clientAddress', german: 'Auftraggeberanschrift', group: 'agreement', kind: 'text' },
  { key: 'rate', german: 'Honorar', group: 'agreement', kind: 'text' },
  { key: 'hoursPerWeek', german: 'Wochenstunden', group: 'agreement', kind: 'text' },
  { key: 'startDate', german: 'Beginn', group: 'agreement', kind: 'text' },
  { key: 'officeHours', german: 'Anwesenheit', group: 'agreement', kind: 'text' },
  { key: 'agreementDate', german: 'Vereinbarungsdatum', group: 'agreement', kind: 'text' },
] as const satisfies readonly { key: string; german: string; group: FieldGroup; kind: FieldKind }[];

export type Field = (typeof FIELDS)[number];
export type FieldKey = Field['key'];

/** What is known about one prospect, call and sender. An absent, null or blank value is missing. */
export type FieldValues = Partial<Record<FieldKey, string | null>>;

const byName = new Map<string, Field>(
  FIELDS.flatMap((field) => [
    [field.key.toLowerCase(), field],
    [field.german.toLowerCase(), field],
  ]),
);

/** The field of that name, German or English, in upper or lower case. */
export const fieldNamed = (name: string): Field | undefined => byName.get(name.toLowerCase());

/** The name that stands between the braces, in the language of the person who writes. */
export const fieldName = (field: Field, language: 'de' | 'en'): string =>
  language === 'de' ? field.german : field.key;
