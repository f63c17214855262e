import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnv, VARIABLES } from '~/platform/env.server';

const DATABASE_URL = 'postgres://anklang@db.example/anklang';

/** Cells of the rows of the table under this heading: variables and their defaults, without backticks. */
function readTable(file: string, heading: string): [string, string][] {
  const section = readFileSync(file, 'utf8').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row): [string, string][] => {
    const [names = '', values = ''] = row.split('|').slice(1);
    const cells = (text: string) =>
      text
        .replaceAll('`', '')
        .split(',')
        .map((cell) => cell.trim());
    return cells(names).map((name, index) => [name, cells(values)[index] ?? '']);
  });
}

const table = readTable('docs/deployment.md', 'Environment');

test('the table of the environment names every variable that is read, and no other', () => {
  expect(table.map(([name]) => name).sort()).toEqual([...VARIABLES].sort());
});

test('the short table of the README names none that is not read', () => {
  const short = readTable('README.md', 'Settings').map(([name]) => name);
  expect(short.length).toBeGreaterThan(4);
  expect(short.filter((name) => !VARIABLES.includes(name))).toEqual([]);
});

const defaults = table.filter(([, value]) => value !== '–');

test.each(defaults)('%s is %s unless it is set', (name, value) => {
  const given = value.replace('PORT', '3000');
  expect(readEnv({ DATABASE_URL, [name]: given })).toEqual(readEnv({ DATABASE_URL }));
});
