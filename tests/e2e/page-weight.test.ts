import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { callPage } from '~/i18n/en/call-page';
import { en } from '~/i18n/en/index';

const ASSETS = new URL('../../build/client/assets/', import.meta.url);

/** What a call may load before it can begin, compressed. React and Remix alone are 86 kB. */
const BUDGET = 150_000;

/** The routes of the page, from the outside in. */
const ROUTES = ['root', 'routes/_app', 'routes/_app.calls.$sessionId'];

const codeOf = (name: string) => readFileSync(new URL(name, ASSETS), 'utf8');

const nameOf = (address: string) => address.split('/').at(-1) ?? '';

interface Manifest {
  entry: { module: string };
  routes: Record<string, { module: string }>;
}

function readManifest(): Manifest {
  const name = readdirSync(ASSETS).find((file) => file.startsWith('manifest-')) ?? '';
  return JSON.parse(codeOf(name).replace(/^window\.__remixManifest=|;$/g, ''));
}

/** These files, and all that they can't do without. */
function withImports(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names.filter((name) => !found.has(name))) {
    found.add(name);
    const imports = codeOf(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    withImports(
      [...imports].map((match) => match[1] ?? ''),
      found,
    );
  }
  return found;
}

function filesOfCallPage() {
  const { entry, routes } = readManifest();
  const modules = [entry.module, ...ROUTES.map((id) => routes[id]?.module ?? '')].map(nameOf);
  // The texts of calls, once for each language; a page loads one of them.
  const texts = [...codeOf(nameOf(entry.module)).matchAll(/import\("\.\/(call-page-[^"]+)"\)/g)];
  expect(texts).toHaveLength(2);
  return { files: withImports(modules), texts: texts.map((match) => match[1] ?? '') };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const weightOf = (name: string) => gzipSync(codeOf(name)).length;

test('a call begins with few kilobytes of JavaScript', () => {
  const { files, texts } = filesOfCallPage();
  const weights = texts.map((name) => sum([...withImports([name], new Set(files))].map(weightOf)));
  expect(Math.max(...weights)).toBeLessThan(BUDGET);
});

test('what the page of a call says is among the texts it begins with', () => {
  const nouns = Object.keys(en).join('|');
  const keys = new RegExp(`["\`]((?:${nouns})\\.[\\w.]*\\w)(?=["\`]|[._]?\\$\\{)`, 'g');
  const said = [...filesOfCallPage().files].flatMap((name) =>
    [...codeOf(name).matchAll(keys)].map((match) => match[1] ?? ''),
  );
  expect(said).toContain('calls.screen.note');
  const title = /^\w+\.title$/;
  expect(said.filter((key) => !title.test(key) && isText(key, en) && !isText(key, callPage))).toEqual([]);
});

/** Whether there is such a text, or texts below it or beginning like it. */
function isText(key: string, texts: object): boolean {
  const path = key.split('.');
  const last = path.pop() ?? '';
  const parent = path.reduce<unknown>(
    (at, part) => (at as Record<string, unknown> | undefined)?.[part],
    texts,
  );
  return Object.keys(parent ?? {}).some((name) => name === last || name.startsWith(`${last}_`));
}
