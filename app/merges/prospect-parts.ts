import type { prospects } from '~db/schema/prospects';
import { saysNoMore } from './says-no-more';

type Prospect = typeof prospects.$inferSelect;

/** What she chooses between, and the fields that only make sense together. */
const PROSPECT_PARTS = {
  salutation: ['salutation'],
  title: ['title'],
  firstName: ['firstName'],
  lastName: ['lastName'],
  company: ['companyId'],
  position: ['position'],
  stage: ['stageId', 'stageChangedAt', 'lostReason'],
  formality: ['formality'],
  language: ['language'],
  address: ['street', 'postalCode', 'city', 'region', 'country'],
  timeZone: ['timeZone'],
  website: ['website'],
  source: ['source'],
  referredBy: ['referredById'],
  legalBasis: ['legalBasis', 'presumedInterest'],
  notes: ['notes'],
} as const satisfies Record<string, readonly (keyof Prospect)[]>;

export type ProspectPart = keyof typeof PROSPECT_PARTS;

export const PART_NAMES = Object.keys(PROSPECT_PARTS) as ProspectPart[];

/** Whose value stays; `both` is for notes alone. */
export type Side = 'kept' | 'gone' | 'both';

export type Choices = Partial<Record<ProspectPart, Side>> & {
  /** Of the workspace's own fields, by their id. */
  own?: Record<string, Side | undefined> | undefined;
};

/** Of the call, told together by whoever was called last. */
const LAST_CALL = ['lastCallAt', 'lastResult', 'lastConversation', 'attempts', 'nextAttemptAt'] as const;

/** Nothing that is known. */
const isBlank = (value: unknown) => value === null || value === '' || value === 'none';

/** What a part says unless she chooses: what is there already, else what the other one knows. */
export function usualSide(part: ProspectPart, kept: Prospect, gone: Prospect): Side {
  const [name] = PROSPECT_PARTS[part];
  const knows = (prospect: Prospect) =>
    part === 'address' ? PROSPECT_PARTS.address.some((field) => prospect[field]) : !isBlank(prospect[name]);
  if (!knows(gone)) return 'kept';
  if (!knows(kept)) return 'gone';
  if (part === 'address' && saysNoMore(PROSPECT_PARTS.address, kept, gone)) return 'gone';
  return part === 'notes' && kept.notes !== gone.notes ? 'both' : 'kept';
}

/** The fields of the one prospect that two become. What forbids or warns in either holds for it too. */
export function mergedFields(
  kept: Prospect,
  gone: Prospect,
  choices: Choices,
  ownFields: { id: string; key: string }[],
): Partial<Prospect> {
  const parts = PART_NAMES.flatMap((part) => {
    const side = choices[part] ?? usualSide(part, kept, gone);
    const from = side === 'gone' ? gone : kept;
    return PROSPECT_PARTS[part].map((field) => [field, from[field]]);
  });
  const calledLast = (gone.lastCallAt?.getTime() ?? 0) > (kept.lastCallAt?.getTime() ?? 0) ? gone : kept;
  const fields: Partial<Prospect> = {
    ...Object.fromEntries(parts),
    ...Object.fromEntries(LAST_CALL.map((field) => [field, calledLast[field]])),
    custom: { ...gone.custom, ...kept.custom, ...chosenOf(gone.custom, choices.own, ownFields) },
    warm: kept.warm || gone.warm,
    consumer: kept.consumer || gone.consumer,
    directoryAsterisk: kept.directoryAsterisk || gone.directoryAsterisk,
    unworkable: kept.unworkable || gone.unworkable,
    importId: kept.importId ?? gone.importId,
  };
  const notes = choices.notes ?? usualSide('notes', kept, gone);
  if (notes === 'both') fields.notes = [kept.notes, gone.notes].filter(Boolean).join('\n\n');
  // Nobody refers herself.
  if (fields.referredById === kept.id || fields.referredById === gone.id) fields.referredById = null;
  return fields;
}

/** The values of the workspace's own fields that were chosen from the one that goes. */
function chosenOf(
  custom: Prospect['custom'],
  own: Choices['own'] = {},
  fields: { id: string; key: string }[],
): Prospect['custom'] {
  const keys = new Set(fields.filter(({ id }) => own[id] === 'gone').map(({ key }) => key));
  return Object.fromEntries(Object.entries(custom).filter(([key]) => keys.has(key)));
}
