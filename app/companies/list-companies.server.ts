import { and, eq, isNull, sql } from 'drizzle-orm';
import { beyond, decodeCursor, encodeCursor, orderOf, type SortKey } from '~/platform/keyset.server';
import { folded } from '~/prospects/folded.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';

const ON_A_PAGE = 50;

const byName: SortKey = { expression: sql`lower(${companies.name})`, type: 'text', direction: 'asc' };

const prospectCount = sql<number>`(select count(*)::int from ${prospects}
  where ${and(
    eq(prospects.workspaceId, companies.workspaceId),
    eq(prospects.companyId, companies.id),
    isNull(prospects.deletedAt),
  )})`;

interface Wanted {
  workspaceId: string;
  /** Part of a name, domain or city. */
  q?: string;
  after?: string;
}

export type CompanyRow = Awaited<ReturnType<typeof listCompanies>>['rows'][number];

/** The companies of a workspace by name, a page at a time. */
export async function listCompanies(db: Db, { workspaceId, q, after }: Wanted) {
  const id = sql`${companies.id}`;
  const cursor = decodeCursor(after, byName);
  const found = await db
    .select({
      id: companies.id,
      name: companies.name,
      industry: companies.industry,
      city: companies.city,
      domain: companies.domain,
      prospects: prospectCount,
      value: sql<string>`${byName.expression}`,
    })
    .from(companies)
    .where(
      and(
        eq(companies.workspaceId, workspaceId),
        q ? contains(q) : undefined,
        cursor ? beyond(byName, id, cursor, false) : undefined,
      ),
    )
    .orderBy(orderOf(byName, id, false))
    .limit(ON_A_PAGE + 1);
  const last = found.length > ON_A_PAGE ? found[ON_A_PAGE - 1] : undefined;
  const rows = found.slice(0, ON_A_PAGE).map(({ value, ...row }) => row);
  return { rows, next: last ? encodeCursor(last) : null };
}

function contains(q: string) {
  const literal = q.replace(/[\\%_]/g, '\\$&');
  const searched = sql`concat_ws(' ', ${companies.name}, ${companies.domain}, ${companies.city})`;
  return sql`${folded(searched)} like '%' || ${folded(sql`${literal}::text`)} || '%'`;
}
