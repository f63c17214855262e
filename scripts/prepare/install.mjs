import { readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { fail, requireWritableFolder, tell } from './tell.mjs';

/**
 * Runs `npm ci` unless node_modules holds what package-lock.json asks for. npm writes down what it
 * installed, as its last step, in node_modules/.package-lock.json.
 */
export async function installIfNeeded() {
  if (isInstalled(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) return;
  requireWritableFolder();
  tell('Installing (only the first time, takes a minute or two) …');
  const code = await run('npm', ['ci', '--include=dev', '--loglevel=warn']);
  if (code !== 0) fail('The installation failed, the reason stands above. Is this computer online?');
}

/** Optional packages that are missing belong to other systems. */
function isInstalled(wanted, found) {
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    return folder in found ? found[folder].version === version : optional === true;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
