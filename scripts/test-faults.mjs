/**
 * npm run test:faults [-- NAME …]
 * What `npm test` does a few times, as often as it takes to trust it: all parts, or the named ones. All of them take
 * the better part of two hours.
 */
import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';

const FULL = {
  IMPORT_KILLS: '100',
  MAIL_KILLS: '200',
  MAIL_MESSAGES: '5000',
  MAIL_DROPS: '500',
  MAIL_WORKERS: '8',
  MAIL_DELIVERIES: '10000',
  MAIL_STOPS: '10',
  MAIL_TERMS: '20',
  MAIL_DATABASE_KILLS: '50',
  MAIL_RACES: '1000',
  MANY_ROUNDS: '10',
  MANY_MESSAGES: '2000',
};
const PARTS = {
  'connections-used-up': 'tests/faults/connections-used-up.test.ts',
  'database-kill': 'tests/faults/database-kill.test.ts',
  'disk-full': 'tests/faults/disk-full.test.ts',
  'import-kill': 'tests/faults/import-kill.test.ts',
  'mail-kill': 'tests/faults/mail-kill.test.ts',
  'mail-network': 'tests/faults/mail-network.test.ts',
  'mail-workers': 'tests/faults/mail-workers.test.ts',
  'many-processes': 'tests/faults/many-processes.test.ts',
  unsubscribe: 'tests/integration/mail/unsubscribe.test.ts',
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
await prepare();
const files = names.length > 0 ? names.map((name) => PARTS[name]) : Object.values(PARTS);
const args = ['run', '--project', 'integration', '--no-file-parallelism', '--reporter', 'verbose'];
process.exitCode = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args, ...files], {
  stdio: 'inherit',
  env: { ...FULL, ...process.env },
});
