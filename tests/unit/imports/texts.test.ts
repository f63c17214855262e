import { expect, test } from 'vitest';
import { de } from '~/i18n/de';
import { en } from '~/i18n/en';
import { importFields } from '~/imports/fields';
import type { FileError } from '~/imports/inspect-file.server';

test.each([
  ['German', de],
  ['English', en],
])('every field and every error has its words in %s', (_, { imports }) => {
  const fileErrors: Record<FileError, string> = imports.fileErrors;
  expect(Object.keys(imports.fields)).toEqual(expect.arrayContaining([...importFields]));
  const texts = [
    ...Object.values(imports.fields),
    ...Object.values(fileErrors),
    ...Object.values(imports.issues),
  ];
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

test('German texts fill the same gaps as the English ones', () => {
  const gaps = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();
  const german: Record<string, string> = de.imports.issues;
  const different = Object.entries(en.imports.issues).filter(
    ([code, text]) => gaps(text).join() !== gaps(german[code] ?? '').join(),
  );
  expect(different).toEqual([]);
});
