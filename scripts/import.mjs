import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';

/** Megabytes: what an import holds does not grow with the file, and Node.js would rather take more than tidy up. */
const HEAP = '--max-old-space-size=256';

await prepare();
const args = [HEAP, 'build/import.js', ...process.argv.slice(2)];
process.exitCode = await run(process.execPath, args, { stdio: 'inherit' });
