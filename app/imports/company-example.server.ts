import { companyName } from '~/companies/company-name-of-domain.server';
import { companyDomain } from '~/companies/web-domain';
import type { ImportColumn } from '~db/schema/imports';
import { fieldOf, type Mapping } from './fields';

/** A company named after a domain of the file, to show what the offer means; null when no domain tells one. */
export function companyExample(
  columns: readonly ImportColumn[],
  mapping: Mapping,
): { company: string; domain: string } | null {
  const addresses = columns
    .filter(({ name }) => fieldOf(mapping, name) === 'email')
    .flatMap(({ samples }) => samples);
  const domain = addresses.map((email) => companyDomain({ email })).find((found) => found !== null);
  return domain ? { domain, company: companyName(domain) } : null;
}
