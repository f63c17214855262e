/**
 * node --import tsx tests/bench/bare-server.ts DATABASE_URL FILE
 * The least a server can do: runs the statements that FILE has for an address and answers their rows as JSON.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import postgres from 'postgres';
import type { Statement } from '~tests/support/recorded-statements';

const [url = '', file = ''] = process.argv.slice(2);
const sql = postgres(url, { max: 10 });
const statements: Record<string, Statement[]> = JSON.parse(await readFile(file, 'utf8'));

const server = createServer(async (request, response) => {
  const rows = await Promise.all(
    (statements[request.url ?? ''] ?? []).map(({ query, params }) => sql.unsafe(query, params as never[])),
  );
  response.setHeader('content-type', 'application/json').end(JSON.stringify(rows));
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
