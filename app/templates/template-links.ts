import { isAllowedLink } from './link-rules';
import { readTag } from './read-tag';
import { problemAt, type TemplateProblem } from './template-problem';

const DESTINATION = /\]\(([^()\]\n]*)\)/g;
const ONE_TAG = /^\{\{([^{}]*)\}\}$/;

/**
 * Links `[text](address)` whose address is neither a fixed http, https, mailto or tel address
 * nor exactly one field that holds a link.
 */
export function linkProblems(source: string): TemplateProblem[] {
  return [...source.matchAll(DESTINATION)]
    .filter((match) => !isAllowedDestination((match[1] ?? '').trim()))
    .map((match) =>
      problemAt(source, match.index + 2, { code: 'link_not_allowed', found: (match[1] ?? '').slice(0, 60) }),
    );
}

function isAllowedDestination(destination: string): boolean {
  const tag = ONE_TAG.exec(destination)?.[1];
  if (tag === undefined) return isAllowedLink(destination) && !destination.includes('{{');
  const reading = readTag(tag);
  if (!reading.ok) return true; // reported already, as a tag
  if (reading.tag.kind !== 'field' || reading.tag.field.kind !== 'link') return false;
  return reading.tag.fallback === undefined || isAllowedLink(reading.tag.fallback);
}
