import { matchName } from '~/companies/company-name';

export interface CompanyDraft {
  name: string;
  domain: string | null;
  website: string | null;
  industry: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
}

export interface KnownCompany extends CompanyDraft {
  id: string;
  matchName: string;
  isNew: boolean;
  isChanged: boolean;
}

/** Blanks of a known company that a row fills; its address stays as somebody entered it. */
const FILLED = ['domain', 'website', 'industry'] as const;

export interface FoundCompany {
  id: string;
  /** What a known company got in its blanks. */
  filled: Record<string, string>;
}

export interface CompanyIndex {
  /** The firm with this domain, else of this name without its legal form, else a new one. */
  findOrMake(draft: CompanyDraft, newId: () => string): FoundCompany;
  get(companyId: string | null): KnownCompany | undefined;
  all(): KnownCompany[];
}

/** Recognises companies among those a batch knows, by the rule of `findOrCreateCompany`. */
export function createCompanyIndex(known: readonly KnownCompany[]): CompanyIndex {
  const byId = new Map(known.map((company) => [company.id, company]));
  const byDomain = new Map<string, KnownCompany>();
  const byName = new Map<string, KnownCompany[]>();

  const index = (company: KnownCompany) => {
    const { id, domain, matchName: name } = company;
    byId.set(id, company);
    if (domain !== null && !byDomain.has(domain)) byDomain.set(domain, company);
    const namesakes = byName.get(name) ?? [];
    if (!namesakes.includes(company)) byName.set(name, [...namesakes, company]);
  };
  for (const company of known) index(company);

  const find = (name: string, domain: string | null) => {
    const sameDomain = domain === null ? undefined : byDomain.get(domain);
    if (sameDomain) return sameDomain;
    const namesakes = byName.get(name) ?? [];
    const fitting = namesakes.filter((other) => domain === null || other.domain === null);
    return fitting.find((other) => other.domain !== null) ?? fitting[0];
  };

  return {
    findOrMake(draft, newId) {
      const name = matchName(draft.name);
      const found = find(name, draft.domain);
      const company = found ?? { ...draft, id: newId(), matchName: name, isNew: true, isChanged: false };
      const filled = found ? fillBlanks(found, draft) : {};
      index(company);
      return { id: company.id, filled };
    },
    get: (companyId) => byId.get(companyId ?? ''),
    all: () => [...byId.values()],
  };
}

function fillBlanks(company: KnownCompany, draft: CompanyDraft): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const key of FILLED) {
    const value = draft[key];
    if (company[key] !== null || value === null) continue;
    company[key] = value;
    company.isChanged = true;
    filled[key] = value;
  }
  return filled;
}
