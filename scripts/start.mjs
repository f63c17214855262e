import { prepare } from './prepare/prepare.mjs';

await prepare();
const { supervise } = await import('../build/supervisor.js');
await supervise();
