import { companyName } from '~/companies/company-name-of-domain.server';
import { companyDomain } from '~/companies/web-domain';
import { type Issue, rowWarning } from './issue';
import type { ProspectDraft } from './prospect-draft';

/** A row that names no company gets one after the domain of its address, and says so. */
export function withCompany(prospect: ProspectDraft, issues: Issue[]): ProspectDraft {
  const domain = companyDomain({ website: prospect.website, email: prospect.emails[0] });
  if (prospect.company !== null || domain === null) return prospect;
  const company = companyName(domain);
  issues.push(rowWarning('company_from_domain', { company, domain }));
  return { ...prospect, company };
}
