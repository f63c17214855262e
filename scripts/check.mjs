import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './prepare/install.mjs';
import { requireNodeVersion } from './prepare/node-version.mjs';
import { run } from './prepare/run.mjs';

const OUTPUT = 'tests/output';
const REPORT = `${OUTPUT}/report.json`;

/** Each gate is one command; quiet while it passes. They need nothing of each other and run side by side. */
const GATES = {
  types: ['node_modules/typescript-7/bin/tsc', '--noEmit'],
  style: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  directions: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'app', 'db', 'scripts', 'tests'],
  unused: ['node_modules/knip/bin/knip.js'],
  build: ['scripts/build.mjs'],
};
const TESTS = ['scripts/test.mjs', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNodeVersion();
await installIfNeeded();
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const failed = [];
await Promise.all(
  Object.entries(GATES).map(async ([name, command]) => {
    if (!(await passes(name, command))) failed.push(name);
  }),
);
if ((await run(process.execPath, TESTS, { stdio: ['ignore', 1, 2] })) !== 0) failed.push('tests');
if (failed.length > 0) console.log(`\nNot passed: ${failed.join(', ')}`);
console.log(countTests());
process.exitCode = failed.length > 0 ? 1 : 0;

/** Prints one line about a gate, and what the gate has to say if it does not pass. */
async function passes(name, command) {
  const startedAt = Date.now();
  const log = `${OUTPUT}/${name}.log`;
  const file = openSync(log, 'w');
  const passed = (await run(process.execPath, command, { stdio: ['ignore', file, file] })) === 0;
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`${name.padEnd(12)}${passed ? 'passed' : 'FAILED'}  ${seconds} s`);
  if (!passed) console.log(readFileSync(log, 'utf8'));
  return passed;
}

/** A test file that can't even be loaded counts as one failure. */
function countTests() {
  const { numPassedTests, numFailedTests, testResults } = readReport();
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return `${numPassedTests} passed, ${numFailedTests + broken.length} failed`;
}

/** Without a report the run broke off. */
function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
}
