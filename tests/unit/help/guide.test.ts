import { expect, it } from 'vitest';
import { CHAPTERS, helpFor } from '~/help/chapters';
import { listChapters, readChapter } from '~/help/guide.server';
import { LOCALES } from '~/i18n/locales';

const all = LOCALES.flatMap((locale) => CHAPTERS.map((chapter) => ({ locale, chapter })));

it.each(all)('the chapter $chapter has a heading and a text in $locale', ({ locale, chapter }) => {
  const { title, html } = readChapter(locale, chapter);
  expect(title).not.toBe('');
  expect(html).toContain('<h2>');
  expect(listChapters(locale)).toContainEqual({ chapter, title });
});

it.each(all)('links and pictures of $chapter ($locale) lead somewhere', ({ locale, chapter }) => {
  const { html } = readChapter(locale, chapter);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  const pictures = [...html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src);
  const known = CHAPTERS.map((name) => `/help/${name}`);
  expect(links.filter((href) => !known.includes(href ?? ''))).toEqual([]);
  expect(pictures.filter((src) => src?.startsWith('..'))).toEqual([]);
});

it('both languages say the same, section for section', () => {
  const sections = (html: string) => html.match(/<h2>|<img|<table>/g);
  for (const chapter of CHAPTERS) {
    expect(sections(readChapter('de', chapter).html)).toEqual(sections(readChapter('en', chapter).html));
  }
});

it('help opens at the chapter that fits the page, and stays where it is on its own pages', () => {
  expect(helpFor('/calls/018f-some-session')).toBe('/help/calls');
  expect(helpFor('/outbox')).toBe('/help/mail');
  expect(helpFor('/somewhere-new')).toBe('/help/start');
  expect(helpFor('/help/import')).toBe('/help/import');
});
