import { and, type SQL, sql } from 'drizzle-orm';
import { choiceIs } from './choices.server';
import type { Scope } from './clock';
import type { Condition } from './condition';
import { dateIs, isPlannedWhen } from './dates.server';
import { expressionOf } from './expressions.server';
import { customKey } from './fields';
import { valueKindOf } from './operators';
import { textIs } from './texts.server';

/** SQL that is true for the prospects all conditions fit; the query joins `companies`. */
export const conditionsHold = (conditions: readonly Condition[], scope: Scope): SQL | undefined =>
  and(...conditions.map((condition) => holds(condition, scope)));

function holds(condition: Condition, scope: Scope): SQL {
  if ('broken' in condition) return sql`false`;
  const { field, operator, values } = condition;
  const [value = ''] = values;
  switch (valueKindOf(operator)) {
    case 'choice':
      return operator === 'none_of'
        ? sql`not ${choiceIs(field, values, scope)}`
        : choiceIs(field, values, scope);
    case 'date':
    case 'days':
      return dateIs({ field, operator, value }, scope);
    case 'number':
      return numberIs(field, operator, value);
    case 'text':
      return textIs(field, operator, value);
    default:
      return isSet(field, operator, scope);
  }
}

/** `empty` and `filled`, and what is either true or not. */
function isSet(field: string, operator: string, scope: Scope): SQL {
  if (operator === 'empty' || operator === 'filled') {
    const filled = isFilled(field, scope);
    return operator === 'filled' ? filled : sql`not ${filled}`;
  }
  const holdsTrue = customKey(field) === null ? expressionOf(field) : sql`${expressionOf(field)} = 'yes'`;
  return operator === 'yes' ? sql`coalesce(${holdsTrue}, false)` : sql`not coalesce(${holdsTrue}, false)`;
}

function isFilled(field: string, scope: Scope): SQL {
  if (field === 'list' || field === 'tag' || field === 'suppression') return choiceIs(field, null, scope);
  if (field === 'nextAt') return isPlannedWhen(sql`planned.at is not null`, scope);
  return sql`(coalesce(${expressionOf(field)}::text, '') <> '')`;
}

const comparisons = { equals: sql`=`, less: sql`<`, more: sql`>` };

/** Text in a field of her own that is no number compares with none. */
function numberIs(field: string, operator: string, value: string): SQL {
  const expression = expressionOf(field);
  const number =
    customKey(field) === null
      ? expression
      : sql`case when ${expression} ~ '^-?[0-9]{1,15}([.][0-9]{1,6})?$' then (${expression})::numeric end`;
  const compared = comparisons[operator as keyof typeof comparisons];
  return sql`coalesce(${number} ${compared} ${value}::numeric, false)`;
}
