import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDERS = ['unit', 'integration', 'e2e', 'faults'].join('|');

/** Rows of the tables of docs/trust.md: what is promised, and the cell that names its test. */
const promises = readFileSync('docs/trust.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!promise \|)/.test(line))
  .map((line) => line.slice(2, -2).split(' | ') as [string, string]);

/** Files that a cell names. */
const filesIn = (cell: string) => [
  ...[...cell.matchAll(RegExp(`\`((?:${FOLDERS})/[^\`]+)\``, 'g'))].map(
    ([, name]) => `tests/${name}.test.ts`,
  ),
  ...[...cell.matchAll(/`npm run bench -- ([\w-]+)`/g)].map(([, name]) => `tests/bench/${name}.bench.ts`),
];

test('there are promises, each in a row of two cells', () => {
  expect(promises.length).toBeGreaterThan(50);
  expect(promises.filter(({ length }) => length !== 2)).toEqual([]);
});

test.each(promises)('“%s” stands beside a test that is there', (_promise, cell) => {
  const files = filesIn(cell);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const text = files.map((file) => existsSync(file) && readFileSync(file, 'utf8')).join();
  const quoted = [...cell.matchAll(/'([^'…]+)'/g)].map(([, name = '']) => name);
  expect(quoted.filter((name) => !text.includes(name))).toEqual([]);
});
