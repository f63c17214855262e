import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { companies } from '~db/schema/companies';
import { matchName } from './company-name';

export interface CompanyFields {
  name: string;
  /** Registrable domain of its website or mail, as `companyDomain` gives it. */
  domain?: string | null;
  website?: string | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  region?: string | null;
  country?: string | null;
}

/** Makes a firm, whether or not there is one of this name already; answers its id. */
export async function createCompany(
  tx: Db,
  { workspaceId, ...fields }: CompanyFields & { workspaceId: string },
): Promise<string> {
  const id = newId();
  await tx.insert(companies).values({ workspaceId, id, matchName: matchName(fields.name), ...fields });
  return id;
}
