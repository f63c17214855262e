import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospectLists, prospects, tags } from '~db/schema/prospects';
import { expressionOf } from './filters/expressions.server';
import { customKey, FIELDS, isFieldName } from './filters/fields';

/** More of them than anybody reads through; whoever means another one types it. */
const MOST_SUGGESTIONS = 200;

const ownCompany = and(
  eq(companies.workspaceId, prospects.workspaceId),
  eq(companies.id, prospects.companyId),
);

/** Lists and tags of the workspace that a filter can name. */
export async function filterChoices(db: Db, workspaceId: string) {
  const [lists, tagRows] = await Promise.all([
    db
      .select({ id: prospectLists.id, name: prospectLists.name })
      .from(prospectLists)
      .where(eq(prospectLists.workspaceId, workspaceId))
      .orderBy(asc(prospectLists.name)),
    db
      .select({ id: tags.id, name: tags.name })
      .from(tags)
      .where(eq(tags.workspaceId, workspaceId))
      .orderBy(asc(tags.name)),
  ]);
  return { lists, tags: tagRows };
}

/** What stands in a text field of the workspace's prospects, to choose from while a filter is written. */
export async function valueSuggestions(db: Db, workspaceId: string, field: string): Promise<string[]> {
  const suggests = isFieldName(field)
    ? FIELDS[field] === 'text' && SHORT_TEXTS.includes(field)
    : customKey(field) !== null;
  if (!suggests) return [];
  const value = expressionOf(field);
  const rows = await db
    .selectDistinct({ value: sql<string>`${value}`.as('value') })
    .from(prospects)
    .leftJoin(companies, ownCompany)
    .where(and(eq(prospects.workspaceId, workspaceId), isNull(prospects.deletedAt), sql`${value} <> ''`))
    .orderBy(sql`value`)
    .limit(MOST_SUGGESTIONS);
  return rows.map((row) => row.value);
}

const SHORT_TEXTS = ['company', 'position', 'city', 'postalCode', 'region', 'source', 'lostReason'];
