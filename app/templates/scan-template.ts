import type { FieldKey } from './fields';
import { isHeaderSafe } from './header-value';
import { type Block, readTag, type Tag } from './read-tag';
import { linkProblems } from './template-links';
import { problemAt, type TemplateProblem } from './template-problem';

/** Handlebars' parser is super-linear, so what it may be given is bounded before it reads a character. */
export const LIMITS = { bytes: 16 * 1024, tags: 200, depth: 5 };

export interface ScannedTemplate {
  /** The same template with every field under its key: all that Handlebars ever sees. */
  canonical: string;
  fields: FieldKey[];
}

export type Scan = { ok: true; template: ScannedTemplate } | { ok: false; problems: TemplateProblem[] };

interface PlacedTag {
  tag: Tag;
  start: number;
  end: number;
}

/** More than anybody corrects in one go. */
const MOST_PROBLEMS = 20;

const CONTROL = /[^\P{Cc}\t\n\r]/u;

/**
 * Checks a template in one linear pass and names everything that is wrong with it.
 * `singleLine` is for subjects, which become a mail header.
 */
export function scanTemplate(source: string, { singleLine = false } = {}): Scan {
  const unreadable = wholeProblem(source, singleLine);
  if (unreadable) return { ok: false, problems: [unreadable] };
  const { tags, problems } = readTags(source);
  const blocks = problems.length > 0 ? [] : blockProblems(source, tags);
  const all = [...problems, ...blocks, ...linkProblems(source)];
  if (all.length > 0) return { ok: false, problems: all.sort(byPlace).slice(0, MOST_PROBLEMS) };
  const keys = tags.flatMap(({ tag }) => ('field' in tag ? [tag.field.key] : []));
  return { ok: true, template: { canonical: canonicalSource(source, tags), fields: [...new Set(keys)] } };
}

function wholeProblem(source: string, singleLine: boolean): TemplateProblem | undefined {
  const whole = (code: TemplateProblem['code'], offset = 0) => problemAt(source, offset, { code, found: '' });
  if (new TextEncoder().encode(source).length > LIMITS.bytes) return whole('too_long');
  const control = source.search(CONTROL);
  if (control >= 0) return whole('control_character', control);
  return singleLine && !isHeaderSafe(source) ? whole('line_break', source.search(/[\r\n]/)) : undefined;
}

function readTags(source: string) {
  const tags: PlacedTag[] = [];
  const problems: TemplateProblem[] = [];
  const report = (offset: number, problem: Omit<TemplateProblem, 'line' | 'column'>) =>
    problems.push(problemAt(source, offset, problem));
  let count = 0;
  for (let start = source.indexOf('{{'); start >= 0; ) {
    count += 1;
    if (count > LIMITS.tags) {
      report(start, { code: 'too_many_tags', found: '{{' });
      break;
    }
    const close = source.indexOf('}}', start + 2);
    const next = source.indexOf('{{', start + 2);
    if (close < 0 || (next >= 0 && next < close)) {
      report(start, { code: 'unclosed_tag', found: source.slice(start, start + 20) });
      start = next;
      continue;
    }
    const reading = readTag(source.slice(start + 2, close));
    const isOtherTag = source[start - 1] === '\\' || source[close + 2] === '}';
    if (isOtherTag) report(start, { code: 'not_allowed', found: source.slice(start, close + 3) });
    else if (reading.ok) tags.push({ tag: reading.tag, start, end: close + 2 });
    else report(start, reading.problem);
    start = next;
  }
  return { tags, problems };
}

function blockProblems(source: string, tags: PlacedTag[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: { block: Block; start: number; hasElse: boolean }[] = [];
  for (const { tag, start, end } of tags) {
    const report = (code: TemplateProblem['code']) =>
      problems.push(problemAt(source, start, { code, found: source.slice(start, end) }));
    const innermost = open.at(-1);
    if (tag.kind === 'open') {
      open.push({ block: tag.block, start, hasElse: false });
      if (open.length > LIMITS.depth) report('too_deep');
    } else if (tag.kind === 'close') {
      if (innermost?.block === tag.block) open.pop();
      else report('unexpected_close');
    } else if (tag.kind === 'else') {
      if (!innermost || innermost.hasElse) report('unexpected_else');
      else innermost.hasElse = true;
    }
  }
  const unclosed = open.map(({ block, start }) =>
    problemAt(source, start, { code: 'unclosed_block', found: `{{#${block}` }),
  );
  return [...problems, ...unclosed];
}

function canonicalSource(source: string, tags: PlacedTag[]): string {
  let written = '';
  let position = 0;
  for (const { tag, start, end } of tags) {
    written += source.slice(position, start) + canonicalTag(tag);
    position = end;
  }
  return (written + source.slice(position)).replace(/\r\n?/g, '\n');
}

function canonicalTag(tag: Tag): string {
  if (tag.kind === 'else') return '{{else}}';
  if (tag.kind === 'close') return `{{/${tag.block}}}`;
  if (tag.kind === 'open') return `{{#${tag.block} ${tag.field.key}}}`;
  return tag.fallback === undefined
    ? `{{${tag.field.key}}}`
    : `{{${tag.field.key} default="${tag.fallback}"}}`;
}

const byPlace = (a: TemplateProblem, b: TemplateProblem) => a.line - b.line || a.column - b.column;
