import { foldText } from '~/platform/fold-text';
import type { KnownProspect } from './known-prospect';
import { maySamePerson } from './same-person';

/** What a prospect is recognised by. */
export interface MatchKeys {
  phones: readonly { e164: string }[];
  emails: readonly string[];
  /** Of the company, as `companyDomain` gives it. */
  domain: string | null;
  firstName: string | null;
  lastName: string | null;
  /** Of a row without number and address. */
  likeness: string | null;
}

export interface ProspectIndex {
  /**
   * By these numbers, addresses and likenesses the prospect is found from now on, unless another is already; those
   * that share a name are found in the order in which they are added. Adding again adds new keys.
   */
  add(prospect: KnownProspect, domain: string | null, keys: readonly string[]): void;
  /** By number, else by address, else by the very same row, else by company domain and last name; never by the name alone. */
  find(keys: MatchKeys): KnownProspect | undefined;
  all(): KnownProspect[];
}

/** Recognises prospects among those a batch knows. */
export function createProspectIndex(): ProspectIndex {
  const prospects = new Set<KnownProspect>();
  const byKey = new Map<string, KnownProspect>();
  const byName = new Map<string, KnownProspect[]>();

  const addName = (key: string, prospect: KnownProspect) => {
    const namesakes = byName.get(key) ?? [];
    if (!namesakes.includes(prospect)) byName.set(key, [...namesakes, prospect]);
  };

  return {
    add(prospect, domain, keys) {
      prospects.add(prospect);
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, prospect);
      const name = nameKey(domain, prospect.values.lastName);
      if (name) addName(name, prospect);
    },
    find(keys) {
      const found = contactKeys(keys).find((key) => byKey.has(key));
      if (found) return byKey.get(found);
      const sameRow = byKey.get(keys.likeness ?? '');
      if (sameRow) return sameRow;
      const name = nameKey(keys.domain, keys.lastName);
      const namesakes = name ? byName.get(name) : undefined;
      return namesakes?.find(({ values }) => maySamePerson(values, keys));
    },
    all: () => [...prospects],
  };
}

export const contactKeys = ({ phones, emails }: Pick<MatchKeys, 'phones' | 'emails'>) => [
  ...phones.map(({ e164 }) => e164),
  ...emails,
];

const nameKey = (domain: string | null, lastName: string | null) =>
  domain && lastName ? `${domain} ${foldText(lastName)}` : null;
