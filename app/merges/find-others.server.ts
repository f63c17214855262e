import { and, asc, eq, like, ne } from 'drizzle-orm';
import { matchName } from '~/companies/company-name';
import { displayName } from '~/prospects/prospect-name';
import { prospectRows } from '~/prospects/prospect-rows.server';
import { findProspectIds } from '~/search/find-prospect-ids.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';

const MOST = 8;

interface Wanted {
  workspaceId: string;
  /** The one another is looked for. */
  id: string;
  query: string;
}

/** Prospects that fit the words, to be merged with this one. */
export async function findOthers(db: Db, { workspaceId, id, query }: Wanted) {
  const ids = await findProspectIds(db, { workspaceId, query, limit: MOST + 1 });
  const rows = await prospectRows(db, workspaceId, ids);
  return rows
    .filter((row) => row.id !== id)
    .map((row) => ({ id: row.id, name: displayName(row), about: parts(row.company, row.city, row.phone) }));
}

/** Companies whose name begins like this. */
export async function findOtherCompanies(db: Db, { workspaceId, id, query }: Wanted) {
  const folded = matchName(query);
  if (!folded) return [];
  const rows = await db
    .select({ id: companies.id, name: companies.name, domain: companies.domain, city: companies.city })
    .from(companies)
    .where(
      and(
        eq(companies.workspaceId, workspaceId),
        ne(companies.id, id),
        like(companies.matchName, `${folded.replace(/[\\%_]/g, '\\$&')}%`),
      ),
    )
    .orderBy(asc(companies.matchName), asc(companies.id))
    .limit(MOST);
  return rows.map(({ domain, city, ...company }) => ({ ...company, about: parts(domain, city) }));
}

const parts = (...texts: (string | null)[]) => texts.filter((text): text is string => text !== null);
