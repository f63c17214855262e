/**
 * Carries out one import in DATABASE_URL and kills itself (-9) at its KILL_AT-th statement: right before the even ones
 * are sent, right after the odd ones. 0 lets it end, and it tells how many there were.
 */
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { commitImport } from '~/imports/commit-import.server';
import { createFileStore } from '~/platform/files.server';
import * as schema from '~db/schema/index';

const { DATABASE_URL = '', FILES = '', WORKSPACE_ID = '', IMPORT_ID = '', KILL_AT = '0' } = process.env;
const killAt = Number(KILL_AT);
const die = () => process.kill(process.pid, 'SIGKILL');
let statements = 0;

const sql = postgres(DATABASE_URL, {
  max: 1,
  onnotice: () => undefined,
  debug: () => {
    statements += 1;
    if (statements !== killAt) return;
    if (killAt % 2 === 0) die();
    else setImmediate(die);
  },
});
await commitImport(
  { db: drizzle(sql, { schema }), files: createFileStore(FILES) },
  { workspaceId: WORKSPACE_ID, importId: IMPORT_ID, now: () => new Date() },
);
await sql.end();
process.send?.(statements);
process.disconnect();
