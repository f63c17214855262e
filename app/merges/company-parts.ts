import type { companies } from '~db/schema/companies';
import { saysNoMore } from './says-no-more';

type Company = typeof companies.$inferSelect;

/** What she chooses between, and the fields that only make sense together. */
const COMPANY_PARTS = {
  name: ['name'],
  domain: ['domain'],
  website: ['website'],
  industry: ['industry'],
  address: ['street', 'postalCode', 'city', 'region', 'country'],
  gatekeeper: ['gatekeeper'],
} as const satisfies Record<string, readonly (keyof Company)[]>;

export type CompanyPart = keyof typeof COMPANY_PARTS;

export const COMPANY_PART_NAMES = Object.keys(COMPANY_PARTS) as CompanyPart[];

/** Whose value stays; `both` is for what is known of the front desk. */
export type CompanyChoices = Partial<Record<CompanyPart, 'kept' | 'gone' | 'both'>>;

/** What a part says unless she chooses: what is there already, else what the other one knows. */
export function usualCompanySide(part: CompanyPart, kept: Company, gone: Company) {
  const knows = (company: Company) => COMPANY_PARTS[part].some((field) => company[field]);
  if (!knows(gone)) return 'kept';
  if (!knows(kept)) return 'gone';
  if (part === 'address' && saysNoMore(COMPANY_PARTS.address, kept, gone)) return 'gone';
  return part === 'gatekeeper' && kept.gatekeeper !== gone.gatekeeper ? 'both' : 'kept';
}

/** The fields of the one company that two become. */
export function mergedCompany(kept: Company, gone: Company, choices: CompanyChoices): Company {
  const sideOf = (part: CompanyPart) => choices[part] ?? usualCompanySide(part, kept, gone);
  const fields = COMPANY_PART_NAMES.flatMap((part) => {
    const from = sideOf(part) === 'gone' ? gone : kept;
    return COMPANY_PARTS[part].map((field) => [field, from[field]]);
  });
  const merged = { ...kept, ...Object.fromEntries(fields) };
  if (sideOf('gatekeeper') === 'both')
    merged.gatekeeper = [kept.gatekeeper, gone.gatekeeper].filter(Boolean).join('\n\n');
  return merged;
}
