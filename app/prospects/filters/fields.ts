export type FieldKind = 'text' | 'choice' | 'date' | 'number' | 'flag';

/** Everything of a prospect that a list can be filtered by, besides the workspace's own fields. */
export const FIELDS = {
  name: 'text',
  company: 'text',
  position: 'text',
  salutation: 'choice',
  language: 'choice',
  consumer: 'flag',
  phone: 'text',
  email: 'text',
  consent: 'choice',
  suppression: 'choice',
  legalBasis: 'choice',
  presumedInterest: 'text',
  city: 'text',
  postalCode: 'text',
  region: 'text',
  country: 'choice',
  timeZone: 'choice',
  stage: 'choice',
  stageType: 'choice',
  stageChanged: 'date',
  lostReason: 'text',
  list: 'choice',
  tag: 'choice',
  outcome: 'choice',
  lastCall: 'date',
  lastActivity: 'date',
  attempts: 'number',
  unworkable: 'flag',
  next: 'choice',
  nextAt: 'date',
  enrolment: 'choice',
  source: 'text',
  warm: 'flag',
  referred: 'flag',
  created: 'date',
  updated: 'date',
  notes: 'text',
} as const satisfies Record<string, FieldKind>;

export type FieldName = keyof typeof FIELDS;

/** How the picker sorts them. */
export const FIELD_GROUPS = {
  person: ['name', 'company', 'position', 'salutation', 'language', 'consumer'],
  reach: ['phone', 'email', 'consent', 'suppression', 'legalBasis', 'presumedInterest'],
  place: ['city', 'postalCode', 'region', 'country', 'timeZone'],
  pipeline: ['stage', 'stageType', 'stageChanged', 'lostReason', 'list', 'tag'],
  work: ['outcome', 'lastCall', 'lastActivity', 'attempts', 'unworkable', 'next', 'nextAt', 'enrolment'],
  origin: ['source', 'warm', 'referred', 'created', 'updated', 'notes'],
} as const satisfies Record<string, readonly FieldName[]>;

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

const OWN = 'custom.' as const;

/** How a condition names a field of the workspace's own. */
export const customField = (key: string) => `${OWN}${key}` as const;

/** The key of a field of the workspace's own; null for any other. */
export const customKey = (field: string): string | null =>
  field.startsWith(OWN) && field.length > OWN.length ? field.slice(OWN.length) : null;
