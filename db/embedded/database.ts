import postgres from 'postgres';
import { USER } from './cluster';

const DATABASE = 'anklang';

/** The address of Anklang's database, or of another one of the same server. */
export function databaseUrl(password: string, port: number, database = DATABASE): string {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Creates Anklang's database unless it exists. */
export async function createDatabase(password: string, port: number): Promise<void> {
  const sql = postgres(databaseUrl(password, port, 'postgres'), { max: 1 });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!found) await sql`create database ${sql(DATABASE)}`;
  } finally {
    await sql.end();
  }
}

/** Whether queries are answered at `url` now. */
export async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end();
  }
}
