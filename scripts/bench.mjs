import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';

await prepare();
const args = ['--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)];
process.exitCode = await run(process.execPath, args, { stdio: 'inherit' });
