import type { PhoneNumber } from '~/prospects/phone-number.server';
import type { ImportTrace } from '~db/schema/imports';
import { type KnownProspect, type ProspectValues, VALUE_KEYS, type ValueKey } from './known-prospect';
import { maySamePerson } from './same-person';

/** What a row brings; what it leaves blank is null or missing. */
export interface News {
  values: ProspectValues;
  custom: Record<string, string>;
  warm: boolean;
  phones: readonly PhoneNumber[];
  emails: readonly string[];
  tagIds: readonly string[];
  listIds: readonly string[];
}

/** Fields of a person, which must not come together from two people. */
const PERSONAL: readonly ValueKey[] = ['salutation', 'title', 'firstName', 'lastName', 'position'];

const POSTAL: readonly ValueKey[] = ['street', 'postalCode', 'city', 'region', 'country'];

/**
 * Puts what a row brings into a prospect and tells what that changed; null when it brought nothing new.
 * `fill_empty` fills blanks only; a blank in the row erases nothing; numbers, addresses, tags and lists are added.
 */
export function mergeProspect(
  prospect: KnownProspect,
  news: News,
  { policy, newId }: { policy: 'fill_empty' | 'overwrite'; newId(): string },
): ImportTrace | null {
  const before = { ...mergeValues(prospect, news, policy), ...mergeCustom(prospect, news, policy) };
  if (news.warm && !prospect.warm) {
    Object.assign(before, { warm: false });
    prospect.warm = true;
  }
  const trace: ImportTrace = {
    ...(Object.keys(before).length > 0 && { before }),
    ...listed('phones', addPhones(prospect, news.phones, newId)),
    ...listed('emails', addEmails(prospect, news.emails, newId)),
    ...listed('tagIds', add(prospect, 'tagIds', news.tagIds)),
    ...listed('listIds', add(prospect, 'listIds', news.listIds)),
  };
  if (Object.keys(trace).length === 0) return null;
  prospect.isChanged = true;
  return trace;
}

function mergeValues({ values }: KnownProspect, news: News, policy: 'fill_empty' | 'overwrite') {
  const before: Partial<ProspectValues> = {};
  const closed = policy === 'overwrite' ? [] : closedFields(values, news.values);
  for (const key of VALUE_KEYS) {
    const value = news.values[key];
    if (value === null || value === values[key] || closed.includes(key)) continue;
    if (policy === 'fill_empty' && values[key] !== null) continue;
    before[key] = values[key];
    values[key] = value;
  }
  return before;
}

/** Somebody else's title, or the street of another city, would make a prospect that doesn't exist. */
function closedFields(values: ProspectValues, brought: ProspectValues): ValueKey[] {
  const otherCity = values.city !== null && brought.city !== null && values.city !== brought.city;
  return [...(maySamePerson(values, brought) ? [] : PERSONAL), ...(otherCity ? POSTAL : [])];
}

function mergeCustom(prospect: KnownProspect, news: News, policy: 'fill_empty' | 'overwrite') {
  const merged =
    policy === 'overwrite' ? { ...prospect.custom, ...news.custom } : { ...news.custom, ...prospect.custom };
  const isNew = Object.entries(merged).some(([name, value]) => prospect.custom[name] !== value);
  if (!isNew) return {};
  const before = { custom: prospect.custom };
  prospect.custom = merged;
  return before;
}

function addPhones(prospect: KnownProspect, phones: readonly PhoneNumber[], newId: () => string) {
  const added = phones.filter(({ e164 }) => !prospect.phones.some((own) => own.e164 === e164));
  prospect.phones.push(...added);
  prospect.added.phones.push(...added.map((phone) => ({ id: newId(), phone })));
  return added.map(({ e164 }) => e164);
}

function addEmails(prospect: KnownProspect, emails: readonly string[], newId: () => string) {
  const added = emails.filter((address) => !prospect.emails.includes(address));
  prospect.emails.push(...added);
  prospect.added.emails.push(...added.map((address) => ({ id: newId(), address })));
  return added;
}

function add(prospect: KnownProspect, key: 'tagIds' | 'listIds', values: readonly string[]) {
  const added = values.filter((value) => !prospect[key].includes(value));
  prospect[key].push(...added);
  prospect.added[key].push(...added);
  return added;
}

const listed = (key: keyof ImportTrace, values: string[]) => (values.length > 0 ? { [key]: values } : {});
