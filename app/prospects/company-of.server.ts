import { createCompany } from '~/companies/create-company.server';
import { findOrCreateCompany } from '~/companies/find-or-create-company.server';
import { companyDomain } from '~/companies/web-domain';
import type { Db } from '~db/client';
import type { ProspectFields } from './fields';

/** The id of the firm a prospect's fields name or have chosen, made when it is new; null without a name. */
export async function companyOf(
  tx: Db,
  workspaceId: string,
  { company, companyId, newCompany, website, emailAddresses, city, country }: ProspectFields,
): Promise<string | null> {
  if (companyId) return companyId;
  if (!company) return null;
  const domain = companyDomain({ website, email: emailAddresses?.[0] });
  const firm = { workspaceId, name: company, domain, website, city, country };
  return newCompany ? await createCompany(tx, firm) : await findOrCreateCompany(tx, firm);
}
