import { type SQL, sql } from 'drizzle-orm';
import { folded } from '~/prospects/folded.server';
import type { Db } from '~db/client';
import { findCompanies } from './find-companies.server';
import { NAMED_KINDS, type Named } from './named-kinds';

type Row = Named & Record<string, unknown>;

const MOST_OF_EACH = 5;

interface Search {
  workspaceId: string;
  memberId: string;
  query: string;
}

/** Companies, clients, lists, saved views, documents, packets, sequences, templates and scripts of this name. */
export async function findNamed(db: Db, search: Search): Promise<Named[]> {
  const words = search.query.normalize('NFKC').trim().split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const [companies, others] = await Promise.all([findCompanies(db, search), findOthers(db, search, words)]);
  return [...companies, ...others];
}

async function findOthers(db: Db, { workspaceId, memberId }: Search, words: string[]): Promise<Named[]> {
  const parts = Object.entries(tables(memberId)).map(
    ([kind, { from, name, to }]) => sql`(${select(workspaceId, kind, from, name, to, words)})`,
  );
  const found = await db.execute<Row>(sql.join(parts, sql` union all `));
  return [...found].sort((a, b) => NAMED_KINDS.indexOf(a.kind) - NAMED_KINDS.indexOf(b.kind));
}

/** There are few of these: their names are read one by one. */
const tables = (memberId: string) => ({
  client: { from: sql`clients n`, name: sql`n.name`, to: sql`'/clients/' || n.id` },
  list: { from: sql`prospect_lists n`, name: sql`n.name`, to: sql`'/lists/' || n.id` },
  view: {
    from: sql`(select * from saved_views where shared or member_id = ${memberId}) n`,
    name: sql`n.name`,
    to: sql`'/prospects?view=' || n.id`,
  },
  document: {
    from: sql`(select * from documents where archived_at is null) n`,
    name: sql`n.title`,
    to: sql`'/documents/' || n.id`,
  },
  packet: { from: sql`packets n`, name: sql`n.name`, to: sql`'/packets/' || n.id` },
  sequence: { from: sql`sequences n`, name: sql`n.name`, to: sql`'/sequences/' || n.id` },
  template: { from: sql`templates n`, name: sql`n.name`, to: sql`'/templates/' || n.id` },
  script: { from: sql`call_scripts n`, name: sql`n.name`, to: sql`'/scripts/' || n.id` },
});

function select(workspaceId: string, kind: string, from: SQL, name: SQL, to: SQL, words: string[]): SQL {
  const has = words.map(
    (word) => sql`${folded(name)} like '%' || ${folded(sql`${literal(word)}::text`)} || '%'`,
  );
  return sql`select ${kind}::text as kind, n.id, ${name} as name, null::text as about, ${to} as "to" from ${from}
    where n.workspace_id = ${workspaceId} and ${sql.join(has, sql` and `)} order by ${name} limit ${MOST_OF_EACH}`;
}

const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
