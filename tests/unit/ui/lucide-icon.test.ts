import { icons } from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import createLucideIcon from '~/ui/lucide-icon';

type Data = Parameters<typeof createLucideIcon>[0];

const dataOf = async (file: string): Promise<Data> =>
  (await import(`../../../node_modules/lucide-react/dist/esm/icons/${file}.mjs`)).__iconData;

/** Without what nobody sees: classes and the name space. */
const look = (markup: string) =>
  markup.replace(/ (xmlns|class)="[^"]*"/g, '').replace(/><\/\w+>(?=<)/g, '/>');

const attributesOf = (markup: string) =>
  /^<svg([^>]*)>/
    .exec(markup)?.[1]
    ?.match(/[\w-]+="[^"]*"/g)
    ?.sort();
const insideOf = (markup: string) => markup.replace(/^<svg[^>]*>/, '');

test.each([
  ['Search', 'search'],
  ['CalendarClock', 'calendar-clock'],
  ['ListChecks', 'list-checks'],
  ['Inbox', 'inbox'],
  ['Pin', 'pin'],
  ['Palette', 'palette'],
] as const)('%s looks as Lucide draws it', async (name, file) => {
  const props = { strokeWidth: 1.5 };
  const ours = look(renderToStaticMarkup(createElement(createLucideIcon(await dataOf(file)), props)));
  const theirs = look(renderToStaticMarkup(createElement(icons[name], props)));
  expect(insideOf(ours)).toBe(insideOf(theirs));
  expect(attributesOf(ours)).toEqual(attributesOf(theirs));
});

test('one that is named is no secret to screen readers', async () => {
  const Icon = createLucideIcon(await dataOf('search'));
  const drawn = renderToStaticMarkup(createElement(Icon, { 'aria-label': 'Suche' }));
  expect(drawn).toContain('aria-label="Suche"');
  expect(drawn).not.toContain('aria-hidden');
});
