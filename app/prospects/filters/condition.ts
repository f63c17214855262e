import { cleanLine } from '../clean-text';
import { fits, type Operator, valueKindOf } from './operators';

/** One line of a filter. What an address says and nobody understands is kept as `broken`, and fits nobody. */
export type Condition = { field: string; operator: Operator; values: string[] } | { broken: string };

/** More of them nobody reads, and each costs the database time. */
export const MOST_CONDITIONS = 20;

const MOST_VALUES = 50;
const MOST_CHARACTERS = 200;

/** A condition from a field, an operator and values as forms and addresses give them; null when they don't go together. */
export function readCondition(field: string, operator: string, raw: readonly string[]): Condition | null {
  if (!fits(field, operator)) return null;
  const kind = valueKindOf(operator);
  if (kind === 'none') return { field, operator, values: [] };
  const values = raw
    .map((value) => cleanLine(value).slice(0, MOST_CHARACTERS))
    .filter((value) => value !== '');
  if (kind === 'choice') {
    return values.length > 0 ? { field, operator, values: [...new Set(values)].slice(0, MOST_VALUES) } : null;
  }
  const value = values.find((value) => isOfKind[kind](value));
  if (value === undefined) return null;
  return { field, operator, values: [kind === 'number' ? value.replace(',', '.') : value] };
}

/** Of the values a form sends, the first one of the right kind counts: it may hold a field for each kind. */
const isOfKind = {
  text: () => true,
  date: isDay,
  days: (value: string) => /^\d{1,4}$/.test(value),
  number: (value: string) => /^-?\d{1,12}([.,]\d{1,6})?$/.test(value),
};

function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** As an address says it: `city:is:K%C3%B6ln`, several values with commas between. */
export function formatCondition(condition: Condition): string {
  if ('broken' in condition) return condition.broken;
  const { field, operator, values } = condition;
  return [encodeURIComponent(field), operator, values.map(encodeURIComponent).join(',')].join(':');
}

export function parseCondition(text: string): Condition {
  const [field = '', operator = '', values = ''] = text.split(':');
  const broken = { broken: text.slice(0, MOST_CHARACTERS) };
  try {
    return (
      readCondition(decodeURIComponent(field), operator, values.split(',').map(decodeURIComponent)) ?? broken
    );
  } catch {
    return broken;
  }
}
