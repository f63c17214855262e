import { and, eq, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { matchName } from './company-name';

interface Typed {
  workspaceId: string;
  name: string;
  /** Of the website or the address that stand beside it. */
  domain: string | null;
}

export type CompanySuggestion = Awaited<ReturnType<typeof suggestCompanies>>[number];

const MOST_SUGGESTIONS = 4;

/** Shorter beginnings are those of too many firms. */
const SHORTEST_START = 3;

/**
 * Firms that may be the one somebody types: of the same domain, of the same name whatever the legal form, or of a name
 * that begins so. `exact` says that nothing speaks against it.
 */
export async function suggestCompanies(db: Db, { workspaceId, name, domain }: Typed) {
  const folded = matchName(name);
  if (folded === '' && domain === null) return [];
  const sameDomain = domain === null ? sql`false` : sql`coalesce(${companies.domain} = ${domain}, false)`;
  const sameName = sql`${companies.matchName} = ${folded}`;
  const starts = `${folded.replace(/[\\%_]/g, '\\$&')}%`;
  const otherDomain = domain === null ? sql`false` : sql`coalesce(${companies.domain} <> ${domain}, false)`;
  return await db
    .select({
      id: companies.id,
      name: companies.name,
      city: companies.city,
      domain: companies.domain,
      exact: sql<boolean>`(${sameDomain} or (${sameName} and not ${otherDomain}))`.as('exact'),
    })
    .from(companies)
    .where(
      and(
        eq(companies.workspaceId, workspaceId),
        or(
          sameDomain,
          sameName,
          folded.length < SHORTEST_START ? undefined : sql`${companies.matchName} like ${starts}`,
        ),
      ),
    )
    .orderBy(sql`exact desc`, companies.matchName, companies.id)
    .limit(MOST_SUGGESTIONS);
}
