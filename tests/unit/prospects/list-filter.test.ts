import { expect, test } from 'vitest';
import { formatCondition, parseCondition, readCondition } from '~/prospects/filters/condition';
import { addressWithout, isNarrowed, listAddress, readListFilter, searchOf } from '~/prospects/list-filter';
import fc from '~tests/support/properties';

const read = (search: string) => readListFilter(new URLSearchParams(search));
const stage = '01a208f4-d278-730d-ab8b-c291e1323bc3';

test('the address gives the filter', () => {
  expect(read(`q=M%C3%BCller&stage=${stage}&sort=name&order=desc`)).toEqual({
    q: 'Müller',
    stage,
    sort: 'name',
    order: 'desc',
  });
});

test.each([
  'stage=1',
  'sort=password',
  'order=up',
  'list=1',
  'op=is&field=hair&value=grey',
  'op=is&field=city',
  'q=%20',
  'role=admin',
  'q=%00',
])('what makes no sense counts as not said: %s', (search) => {
  expect(read(search)).toEqual({});
  expect(isNarrowed(read(search))).toBe(false);
});

test('of a repeated key the last one counts', () => {
  expect(read('q=eins&q=zwei')).toEqual({ q: 'zwei' });
});

test('conditions come from the address and go back into it, whatever signs are in them', () => {
  const filter = read(
    'f=city:is:K%25C3%25B6ln&f=custom.a%253Ab:contains:x%252Cy&f=tag:any_of:a,b&f=warm:yes:',
  );
  expect(filter.conditions).toEqual([
    { field: 'city', operator: 'is', values: ['Köln'] },
    { field: 'custom.a:b', operator: 'contains', values: ['x,y'] },
    { field: 'tag', operator: 'any_of', values: ['a', 'b'] },
    { field: 'warm', operator: 'yes', values: [] },
  ]);
  expect(read(listAddress(filter, {}).split('?')[1] ?? '')).toEqual(filter);
});

test('any condition survives being an address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(fc.string({ unit: 'grapheme' })),
      (key, values) => {
        const made = readCondition(`custom.${key}`, 'any_of', values);
        fc.pre(made !== null);
        expect(parseCondition(formatCondition(made))).toEqual(made);
      },
    ),
  );
});

test.each([
  'hair:is:grey',
  'city:less:3',
  'created:on:2026-02-30',
  'attempts:equals:viele',
  'city',
  '%E0%A4%A:is:x',
])('a condition nobody understands is kept and fits nobody: %s', (text) => {
  const filter = read(`f=${encodeURIComponent(text)}`);
  expect(filter.conditions).toEqual([{ broken: text }]);
  expect(isNarrowed(filter)).toBe(true);
  expect(new URLSearchParams(searchOf(filter)).getAll('f')).toEqual([text]);
});

test('a filter form adds a condition, or changes the one it names', () => {
  const was = 'f=city:is:Wien&f=warm:yes:';
  const added = read(`${was}&field=lastCall&op=older_days&value=&value=30`).conditions;
  expect(added?.at(-1)).toEqual({ field: 'lastCall', operator: 'older_days', values: ['30'] });
  const changed = read(`${was}&at=0&field=city&op=starts&value=B`).conditions;
  expect(changed).toEqual([
    { field: 'city', operator: 'starts', values: ['B'] },
    { field: 'warm', operator: 'yes', values: [] },
  ]);
});

test('a link to a list or a tag is a condition like any other', () => {
  expect(read(`list=${stage}`).conditions).toEqual([{ field: 'list', operator: 'any_of', values: [stage] }]);
});

test('a changed filter begins at the first page, a turned page keeps the filter', () => {
  const filter = read('q=weiß&after=abc');
  expect(listAddress(filter, { sort: 'city' })).toBe('/prospects?q=wei%C3%9F&sort=city');
  expect(listAddress(filter, { after: 'def' })).toBe('/prospects?q=wei%C3%9F&after=def');
  expect(listAddress(filter, { q: undefined })).toBe('/prospects');
});

test('who takes the last part of a filter away sees everybody, and not the view the table opens with', () => {
  expect(addressWithout({ stage }, { stage: undefined })).toBe('/prospects?view=all');
  expect(addressWithout({ stage, q: 'beet' }, { stage: undefined })).toBe('/prospects?q=beet');
  expect(addressWithout({ q: 'beet' }, { q: undefined }, '/prospects/board')).toBe('/prospects/board');
});
