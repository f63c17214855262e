import { type SQL, sql } from 'drizzle-orm';
import { folded } from '~/prospects/folded.server';
import { IS_KEPT_WORD } from '~/prospects/keep-search-words.server';
import type { Db } from '~db/client';
import { begins } from './begins.server';

/** A prospect that may be the one. */
export interface Candidate {
  id: string;
  /** Folded, the name first. */
  text: string;
}

interface Wanted {
  workspaceId: string;
  /** For each term the words it may be. */
  terms: string[][];
  limit: number;
}

/** Of a common word any will do: so many are enough to find the best ones among. */
const MOST = 100;

/** How many of those that begin right, and of the newest, are read. */
const READ = 1000;

/** Tried before a number that is written without one; any other is found by its end. */
const CALLING_CODES = ['49', '43', '41'];

/** Without three letters in a row the index of parts of words has nothing to go by. */
const SHORTEST_PART = 3;

/** Whose name, number or address begins with one of the words, or whose name is two of them, and who has the others. */
export function startingWith(db: Db, { workspaceId, terms, limit }: Wanted): Promise<Candidate[]> {
  const [first = [], second = []] = terms;
  const names = first.flatMap((one) => second.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]));
  // What a mistyped word may stand for is a guess: beside other words, a name of both is all that is looked at first.
  const isGuess = terms.length > 1 && terms.some((words) => words.length > 1);
  const starts = isGuess ? names : [...names, ...terms.flat()];
  const parts = starts.flatMap((start) => beginnings(workspaceId, start));
  const others = terms.length > 1 ? sql`where ${hasAll(sql`c.text`, terms, foldedOnce)}` : sql``;
  const one = (part: SQL) =>
    sql`(select c.id, c.text from (${part} limit ${terms.length > 1 ? READ : limit}) c ${others} limit ${limit})`;
  return candidates(db, sql.join(parts.map(one), sql` union all `));
}

function beginnings(workspaceId: string, start: string): SQL[] {
  const living = sql`select p.id, p.search_text as text from prospects p
    where p.workspace_id = ${workspaceId} and p.deleted_at is null`;
  if (/^\d+$/.test(start)) {
    return ['', ...CALLING_CODES].map(
      (code) => sql`${living} and p.id in (select n.prospect_id from phone_numbers n
        where n.workspace_id = ${workspaceId} and ${begins(sql`n.e164`, sql`${`+${code}${start}`}::text`)} limit ${MOST})`,
    );
  }
  const name = sql`(left(p.search_text, 60) collate "C")`;
  const named = sql`${living} and ${begins(name, folded(sql`${start}::text`))} order by ${name}`;
  if (start.includes(' ')) return [named];
  const address = begins(sql`a.address`, sql`lower(${start}::text)`);
  return [
    named,
    sql`${living} and p.id in (select a.prospect_id from email_addresses a
      where a.workspace_id = ${workspaceId} and ${address} limit ${MOST})`,
  ];
}

/** Who of the newest prospects has one of the words for each term. */
export const newestHaving = (db: Db, { workspaceId, terms }: Wanted): Promise<Candidate[]> =>
  candidates(
    db,
    sql`select c.id, c.text from (select p.id, p.search_text as text from prospects p
      where p.workspace_id = ${workspaceId} and p.deleted_at is null order by p.created_at desc limit ${READ}) c
      where ${hasAll(sql`c.text`, terms, foldedOnce)} limit ${MOST}`,
  );

/** What the look at parts of words needs: that index, and a plan for these very words, for words differ in how common they are. */
const BY_PARTS = sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
  set_config('plan_cache_mode', 'force_custom_plan', true)`;

/** Who has one of the words for each term. A scan of the table could seem cheaper, and is not risked. */
export function havingAll(db: Db, { workspaceId, terms }: Wanted): Promise<Candidate[]> {
  const parts = terms.filter((words) => words.every((word) => word.length >= SHORTEST_PART));
  if (parts.length === 0) return Promise.resolve([]);
  return db.transaction(async (tx) => {
    await tx.execute(BY_PARTS);
    return await candidates(
      tx,
      sql`select p.id, p.search_text as text from prospects p
        where p.workspace_id = ${workspaceId} and p.deleted_at is null and ${hasAll(sql`p.search_text`, terms)}
          ${areKnown(workspaceId, terms)} limit ${MOST}`,
    );
  });
}

/** A word that no known one contains is in no record: that is found out at once, before any record is looked for. */
const areKnown = (workspaceId: string, terms: string[][]): SQL =>
  sql.join(
    terms
      .filter(([word = '', ...others]) => others.length === 0 && IS_KEPT_WORD.test(word))
      .map(
        (words) => sql` and exists (select from search_words w
          where w.workspace_id = ${workspaceId} and ${hasAll(sql`w.word`, [words])})`,
      ),
  );

const hasAll = (text: SQL, terms: string[][], contained = contains) =>
  sql.join(
    terms.map(
      (words) =>
        sql`(${sql.join(
          words.map((word) => sql`${text} like ${contained(word)}`),
          sql` or `,
        )})`,
    ),
    sql` and `,
  );

const contains = (term: string) =>
  sql`'%' || ${folded(sql`${term.replace(/[\\%_]/g, '\\$&')}::text`)} || '%'`;

/** Where rows are read one by one: as a subquery it isn't worked out for each of them. */
const foldedOnce = (term: string) => sql`(select ${contains(term)})`;

const candidates = async (db: Db, query: SQL): Promise<Candidate[]> => [
  ...(await db.execute<{ id: string; text: string }>(query)),
];
