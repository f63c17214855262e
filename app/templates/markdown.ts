import MarkdownIt, { type Token } from 'markdown-it';
import { isAllowedLink } from './link-rules';

/** The little Markdown a message may use: paragraphs, line breaks, links, lists, bold and italic. No HTML. */
const markdown = new MarkdownIt('zero', { html: false, breaks: true, linkify: true }).enable([
  'autolink',
  'emphasis',
  'escape',
  'link',
  'linkify',
  'list',
  'newline',
]);
markdown.validateLink = isAllowedLink;
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** One source, two faces: what an HTML reader and what a text reader sees. */
export function renderMarkdown(source: string): { html: string; text: string } {
  const tokens = markdown.parse(source, {});
  return { html: markdown.renderer.render(tokens, markdown.options, {}), text: plainText(tokens) };
}

/** Makes a value stand for itself: none of its characters are Markdown (CommonMark 0.31, section 2.4). */
export const escapeMarkdown = (value: string): string => value.replace(/[!-/:-@[-`{-~]/g, '\\$&');

function plainText(tokens: Token[]): string {
  const bullets: (number | undefined)[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'ordered_list_open') bullets.push(Number(token.attrGet('start') ?? 1));
    else if (token.type === 'bullet_list_open') bullets.push(undefined);
    else if (token.type.endsWith('_list_close')) {
      bullets.pop();
      text += '\n';
    } else if (token.type === 'list_item_open') text += itemMark(bullets);
    else if (token.type === 'inline') text += inlineText(token.children ?? []);
    else if (token.type === 'paragraph_close') text += token.hidden ? '\n' : '\n\n';
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function itemMark(bullets: (number | undefined)[]): string {
  const indent = '  '.repeat(bullets.length - 1);
  const number = bullets.at(-1);
  if (number === undefined) return `${indent}- `;
  bullets[bullets.length - 1] = number + 1;
  return `${indent}${number}. `;
}

function inlineText(tokens: Token[]): string {
  let text = '';
  let link: { href: string; labelStart: number } | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open') link = { href: String(token.attrGet('href')), labelStart: text.length };
    else if (token.type === 'link_close' && link) text = withAddress(text, link, token.info === 'auto');
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else text += token.content;
  }
  return text;
}

/** `label <address>`; an address that is its own label stands alone. */
function withAddress(text: string, link: { href: string; labelStart: number }, isBare: boolean): string {
  const label = text.slice(link.labelStart);
  const address = link.href.replace(/^(mailto|tel):/i, '');
  if (isBare || label === link.href) return text.slice(0, link.labelStart) + address;
  return `${text} <${address}>`;
}
