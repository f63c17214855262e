import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from '~/i18n/en/index';

const CODE = ['app', 'scripts'];
const TEXTS = /^app\/i18n\/(de|en)\//;

type Texts = { [key: string]: string | Texts };

/** Every key, a plural as the one by which the code asks for it. */
const keysIn = (texts: Texts, at = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${at}${key.replace(/_(zero|one|other)$/, '')}`]
      : keysIn(value, `${at}${key}.`),
  );

const sources = () =>
  CODE.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter((name) => /\.tsx?$/.test(name) && !TEXTS.test(name)),
  ).map((name) => readFileSync(name, 'utf8'));

/** What the code writes between quotes and begins with a noun; what it fills in may be anything. */
function patternsIn(source: string, nouns: string): RegExp[] {
  const quoted = source.matchAll(new RegExp(`(["'])((?:${nouns})\\.[\\w.-]+)\\1`, 'g'));
  const filled = source.matchAll(new RegExp(`\`((?:${nouns})\\.(?:[\\w.-]|\\$\\{[^}]*\\})+)\``, 'g'));
  return [
    ...[...quoted].map((match) => `^${match[2]?.replaceAll('.', '\\.')}$`),
    ...[...filled].map((match) => `^${match[1]?.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`),
  ].map((pattern) => new RegExp(pattern));
}

test('every text is said somewhere', () => {
  const nouns = Object.keys(en).join('|');
  const patterns = sources().flatMap((source) => patternsIn(source, nouns));
  const unused = [...new Set(keysIn(en))].filter((key) => !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});
