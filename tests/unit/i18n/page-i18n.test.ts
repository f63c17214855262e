import { createInstance as createReal } from 'i18next';
import { expect, test } from 'vitest';
import { de } from '~/i18n/de/index';
import { en } from '~/i18n/en/index';
import { createInstance } from '~/i18n/page-i18n';

type Texts = { [key: string]: string | Texts };

const keysIn = (texts: Texts, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysIn(value, `${path}${key}.`),
  );

/** What stands in a text for something to be put there. */
const namesIn = (keys: string[], texts: Texts) =>
  JSON.stringify([keys, texts]).match(/(?<=\{\{)(?!count\b)\w+(?=\}\})/g) ?? [];

test.each([
  ['de', de as Texts],
  ['en', en as Texts],
])('pages say every text as i18next does: %s', (lng, texts) => {
  const options = { lng, resources: { [lng]: { translation: texts } } };
  const real = createReal();
  real.init({ ...options, interpolation: { escapeValue: false }, initAsync: false });
  const onServer = real.t as (key: string, values: object) => string;
  const small = createInstance();
  small.init(options);
  const keys = keysIn(texts);
  const values = Object.fromEntries(namesIn(keys, texts).map((name) => [name, `<${name}>`]));
  const stems = keys.map((key) => key.replace(/_(zero|one|other)$/, ''));
  for (const key of new Set([...keys, ...stems, 'nothing.of.this']))
    for (const said of [values, ...[0, 1, 2].map((count) => ({ ...values, count })), { defaultValue: 'x' }])
      expect(small.t(key, said), key).toBe(onServer(key, said));
});
