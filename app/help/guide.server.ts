import MarkdownIt from 'markdown-it';
import type { Locale } from '~/i18n/locales';
import { CHAPTERS, type Chapter } from './chapters';

/** Built in, so that the guide is there without network and without the checkout. */
const SOURCES = import.meta.glob<string>('../../docs/guide/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES = import.meta.glob<string>('../../docs/images/guide/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const markdown = new MarkdownIt({ html: false, typographer: false });

/** A link to a neighbouring file leads to its page here. */
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const link = tokens[index];
  const chapter = /^([a-z-]+)\.md$/.exec(String(link?.attrGet('href')))?.[1];
  if (chapter) link?.attrSet('href', `/help/${chapter}`);
  return self.renderToken(tokens, index, options);
};

const drawImage = markdown.renderer.rules.image;

/** The source names a picture as seen from docs/guide; here it is served from the built files. */
markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const picture = tokens[index];
  const built = PICTURES[String(picture?.attrGet('src')).replace('../../images', '../../docs/images')];
  if (built) picture?.attrSet('src', built);
  picture?.attrSet('loading', 'lazy');
  return drawImage?.(tokens, index, options, env, self) ?? '';
};

const sourceOf = (locale: Locale, chapter: Chapter) =>
  SOURCES[`../../docs/guide/${locale}/${chapter}.md`] ?? '';

const titleOf = (source: string) => /^# (.+)$/m.exec(source)?.[1] ?? '';

/** One chapter of the user guide: its heading, and the rest as HTML, in which no HTML of the source survives. */
export function readChapter(locale: Locale, chapter: Chapter): { title: string; html: string } {
  const source = sourceOf(locale, chapter);
  return { title: titleOf(source), html: markdown.render(source.replace(/^# .+\n/, '')) };
}

/** All chapters with their headings, in the order in which they are read. */
export const listChapters = (locale: Locale): { chapter: Chapter; title: string }[] =>
  CHAPTERS.map((chapter) => ({ chapter, title: titleOf(sourceOf(locale, chapter)) }));
