import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { DatabaseCopy } from '~tests/support/copy-database';
import { timed } from './side-by-side';

const ONE_ID = `'01900000-0000-7000-8000-000000000000'`;
const COLUMNS = `company, salutation, first_name, last_name, position, phone, mobile, email, website, street,
  postal_code, city, country, industry, notes`;
const SEARCHED = [
  'last_name',
  'first_name',
  'position',
  'city',
  'company',
  'website',
  'phone',
  'mobile',
  'email',
];

/** One table with the columns of the file, and what the indexes of an import's tables stand on. */
const TABLE = `create table copied (
  workspace_id uuid not null default ${ONE_ID}, id uuid not null default uuidv7(),
  import_id uuid not null default ${ONE_ID}, line int generated always as identity,
  stage_id uuid not null default ${ONE_ID}, created_at timestamptz not null default now(), last_call_at timestamptz,
  ${COLUMNS.replaceAll(/\w+/g, '$& text')},
  search_text text generated always as
    (lower(${SEARCHED.map((column) => `coalesce(${column}, '')`).join(" || ' ' || ")})) stored)`;

/** Those that every row of an import writes to: of prospects, their numbers and addresses, their companies, the import's rows. */
const INDEXES = [
  'unique index on copied (workspace_id, id)',
  'index on copied (workspace_id, stage_id, created_at, id)',
  'index on copied (workspace_id, company, lower(last_name))',
  'index on copied (workspace_id, last_name, id)',
  'index on copied (workspace_id, created_at, id)',
  'index on copied (workspace_id, last_call_at, id)',
  'index on copied (workspace_id, created_at, id) where last_call_at is null',
  'index on copied (workspace_id, (left(search_text, 60) collate "C"))',
  'index on copied using gin (search_text gin_trgm_ops)',
  'unique index on copied (workspace_id, id, phone)',
  'index on copied (workspace_id, phone)',
  'index on copied (workspace_id, mobile)',
  'unique index on copied (workspace_id, id, email)',
  'index on copied (workspace_id, email)',
  'index on copied (workspace_id, lower(company))',
  'index on copied (workspace_id, website)',
  'unique index on copied (workspace_id, import_id, line)',
  'index on copied (workspace_id, id, import_id)',
  'index on copied (workspace_id, import_id, stage_id, line)',
];

/** How long PostgreSQL itself takes for the same file: `COPY` into an empty table with the same indexes. */
export async function timeCopy({ sql }: DatabaseCopy, file: string): Promise<number> {
  await sql.unsafe(
    ['drop table if exists copied', TABLE, ...INDEXES.map((index) => `create ${index}`)].join(';'),
  );
  await sql`checkpoint`;
  return timed(async () => {
    const target = await sql
      .unsafe(`copy copied (${COLUMNS}) from stdin with (format csv, header, delimiter ';')`)
      .writable();
    await pipeline(createReadStream(file), target);
  });
}
