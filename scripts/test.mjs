import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';

await prepare();
const args = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
process.exitCode = await run(process.execPath, args, { stdio: 'inherit' });
