import { expect, test } from 'vitest';
import { templates as german } from '~/i18n/de/templates';
import { templates as english } from '~/i18n/en/templates';
import { FIELDS, fieldName } from '~/templates/fields';
import { problemKey } from '~/templates/template-problem';

test.each([
  ['German', german],
  ['English', english],
])('every field and every group has a %s label, and none is left over', (_language, words) => {
  expect(Object.keys(words.field)).toEqual(FIELDS.map((field) => field.key));
  expect(Object.keys(words.group)).toEqual([...new Set(FIELDS.map((field) => field.group))]);
});

test('no two fields share a name in either language', () => {
  const names = FIELDS.flatMap((field) => [field.key, field.german]).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('a field is offered under the name of her language', () => {
  expect(FIELDS.slice(0, 2).map((field) => [fieldName(field, 'de'), fieldName(field, 'en')])).toEqual([
    ['Anrede', 'salutation'],
    ['Vorname', 'firstName'],
  ]);
});

test('an unknown field is told together with the nearest one, when there is one', () => {
  const problem = { code: 'unknown_field' as const, line: 1, column: 1, found: 'Vornam' };
  expect(problemKey(problem)).toBe('templates.problem.unknown_field');
  expect(problemKey({ ...problem, nearest: 'Vorname' })).toBe('templates.problem.unknown_field_nearest');
  expect(english.problem.unknown_field_nearest).toContain('{{nearest}}');
});
