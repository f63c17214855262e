import { readFileSync } from 'node:fs';
import { fail } from './tell.mjs';

/** Ends with a clear line when this Node.js is older than package.json asks for. */
export function requireNodeVersion() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  fail(
    `Anklang needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and start again.',
  );
}
