import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';

/** Where a page of a list ends: the sorted value of its last row (null for none) and the row's id. */
export interface Cursor {
  value: string | null;
  id: string;
}

/** What a list is sorted by. Rows without a value come last, whatever the direction; ties go by id. */
export interface SortKey {
  expression: SQL;
  /**
   * Instants are told by their microseconds: a `Date` would round them, and rows fall through. `instant` is a column
   * as an index has it, in which no row is without a value.
   */
  type: 'text' | 'bigint' | 'instant';
  direction: 'asc' | 'desc';
}

export const encodeCursor = ({ value, id }: Cursor) =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

const pair = z.tuple([z.string().nullable(), z.uuid()]);

/** Reads a cursor from an address; null when it is none, or none of a list sorted like this. */
export function decodeCursor(text: string | undefined, { type }: Pick<SortKey, 'type'>): Cursor | null {
  if (!text) return null;
  const parsed = pair.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) return null;
  const [value, id] = parsed.data;
  return fits(value, type) ? { value, id } : null;
}

function fits(value: string | null, type: SortKey['type']): boolean {
  if (value === null) return type !== 'instant';
  return type === 'text' ? !value.includes('\0') : /^-?\d{1,18}$/.test(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** SQL that is true for the rows behind the cursor, or before it when going back. */
export function beyond(key: SortKey, idColumn: SQL, cursor: Cursor, back: boolean): SQL {
  const { expression, type, direction } = key;
  const further = (direction === 'asc') !== back ? sql`>` : sql`<`;
  const { value, id } = cursor;
  if (value === null) {
    const tied = sql`(${expression} is null and ${idColumn} ${further} ${id}::uuid)`;
    return back ? sql`(${tied} or ${expression} is not null)` : tied;
  }
  if (type === 'instant') {
    const instant = sql`('epoch'::timestamptz + ${value}::bigint * interval '1 microsecond')`;
    return sql`(${expression}, ${idColumn}) ${further} (${instant}, ${id}::uuid)`;
  }
  const past = sql`(${expression}, ${idColumn}) ${further} (${value}::${sql.raw(type)}, ${id}::uuid)`;
  return back ? past : sql`(${past} or ${expression} is null)`;
}

/** The order of the rows; going back the list is read from its other end, and its page has to be turned round. */
export function orderOf({ expression, type, direction }: SortKey, idColumn: SQL, back: boolean): SQL {
  const upwards = (direction === 'asc') !== back;
  if (type === 'instant') {
    const way = upwards ? sql`asc` : sql`desc`;
    return sql`${expression} ${way}, ${idColumn} ${way}`;
  }
  return upwards
    ? sql`${expression} asc nulls ${sql.raw(back ? 'first' : 'last')}, ${idColumn} asc`
    : sql`${expression} desc nulls ${sql.raw(back ? 'first' : 'last')}, ${idColumn} desc`;
}

/** An instant as a sort key can hold it. */
export const microseconds = (instant: SQL): SQL => sql`(extract(epoch from ${instant}) * 1000000)::bigint`;

/** What the rows of a page select as `value`, so that the page knows where it ends. */
export const cursorValue = ({ expression, type }: SortKey) =>
  sql<string | null>`${type === 'instant' ? microseconds(expression) : expression}::text`;

export interface Page<Row> {
  rows: Row[];
  /** Cursors for `before` and `after`; null at the ends. */
  previous: string | null;
  next: string | null;
}

interface PageWanted {
  key: SortKey;
  idColumn: SQL;
  /** Cursors from the address. */
  before?: string;
  after?: string;
  size: number;
}

/** One page of a list; pages neither skip nor repeat a row while nothing changes. `read` selects what it is asked for. */
export async function readPage<Row extends Cursor>(
  { key, idColumn, before, after, size }: PageWanted,
  read: (asked: { where: SQL | undefined; orderBy: SQL; limit: number }) => PromiseLike<Row[]>,
): Promise<Page<Row>> {
  const end = decodeCursor(before, key);
  const cursor = end ?? decodeCursor(after, key);
  const back = end !== null;
  const found = await read({
    where: cursor ? beyond(key, idColumn, cursor, back) : undefined,
    orderBy: orderOf(key, idColumn, back),
    limit: size + 1,
  });
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (back) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  const hasPrevious = back ? more : cursor !== null;
  return {
    rows,
    previous: first && hasPrevious ? encodeCursor(first) : null,
    next: last && (back || more) ? encodeCursor(last) : null,
  };
}
