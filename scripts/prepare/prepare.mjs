import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { requireNodeVersion } from './node-version.mjs';

/** Goes to the folder of the checkout, installs and builds there what is missing. Needs nothing installed. */
export async function prepare() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  requireNodeVersion();
  await installIfNeeded();
  await buildIfStale();
}
