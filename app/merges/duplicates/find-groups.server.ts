import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '~db/client';
import { groupsBy, type Place } from './rule-queries.server';
import { kindOf, type Rule } from './rules';

const PAGE_SIZE = 20;

export interface DuplicateGroup {
  /** The number, address or name they share. */
  shared: string;
  ids: string[];
}

/** One page of records that share something, without those somebody has told apart. */
export async function findGroups(
  db: Db,
  { workspaceId, rule, after }: { workspaceId: string; rule: Rule; after?: string },
): Promise<{ groups: DuplicateGroup[]; next: string | null }> {
  const found = await db.execute<{ a: string; b: string; shared: string; ids: string[] }>(sql`
    select g.a, g.b, g.shared, g.ids from (${groupsBy(rule, workspaceId, readPlace(after))}) g
    where (select count(*) from not_duplicates d where d.workspace_id = ${workspaceId} and d.kind = ${kindOf(rule)}
        and d.first_id = any(g.ids) and d.second_id = any(g.ids))
      < cardinality(g.ids) * (cardinality(g.ids) - 1) / 2
    limit ${PAGE_SIZE + 1}`);
  const groups = [...found].slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? groups.at(-1) : undefined;
  return {
    groups: groups.map(({ shared, ids }) => ({ shared, ids })),
    next: last ? writePlace([last.a, last.b]) : null,
  };
}

const place = z.tuple([z.string().max(500), z.string().max(500)]);

const writePlace = (where: Place) => Buffer.from(JSON.stringify(where)).toString('base64url');

/** Whatever in an address makes no sense counts as not said. */
function readPlace(text: string | undefined): Place | undefined {
  if (!text) return undefined;
  try {
    return place.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
