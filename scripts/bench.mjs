import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';

await prepare();
const args = [
  '--import',
  './scripts/prepare/unbundled.mjs',
  '--import',
  'tsx',
  'tests/bench/run.ts',
  ...process.argv.slice(2),
];
process.exitCode = await run(process.execPath, args, { stdio: 'inherit' });
