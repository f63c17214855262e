import { type SQL, sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { localDate } from '~/platform/local-date';
import { activities } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';
import { plannedIn } from '../next-action.server';
import type { Scope } from './clock';
import { expressionOf } from './expressions.server';
import { customKey } from './fields';

/** Days are whole days where she lives; a field of her own holds a day and no time. */
export function dateIs({ field, operator, value }: Dated, scope: Scope): SQL {
  const today = DateTime.fromJSDate(scope.now, { zone: scope.timeZone }).startOf('day');
  const { from, until } = span(operator, value, today);
  const edge = (day: DateTime) =>
    customKey(field) === null
      ? sql`${day.toJSDate().toISOString()}::timestamptz`
      : sql`${localDate(day)}::text`;
  if (field === 'lastActivity') return wasActive({ from: from && edge(from), until: until && edge(until) });
  const within = (expression: SQL) => {
    const after = from ? sql`${expression} >= ${edge(from)}` : sql`true`;
    const before = until ? sql`${expression} < ${edge(until)}` : sql`true`;
    return sql`${after} and ${before}`;
  };
  if (field === 'nextAt') return isPlannedWhen(within(sql`planned.at`), scope);
  return sql`coalesce(${within(expressionOf(field))}, false)`;
}

/**
 * Whether the last line of a prospect's timeline is of this time. One without any counts as of long ago. Asked this way
 * the database may take the timelines as a set, or look at each, whichever is less.
 */
function wasActive({ from, until }: { from: SQL | undefined; until: SQL | undefined }): SQL {
  const since = (edge: SQL) => sql`exists (select from ${activities} a
    where a.workspace_id = ${prospects.workspaceId} and a.prospect_id = ${prospects.id} and a.at >= ${edge})`;
  const after = from ? since(from) : sql`true`;
  return until ? sql`(${after} and not ${since(until)})` : after;
}

interface Dated {
  field: string;
  operator: string;
  value: string;
}

/** Whether the soonest of what is planned for a prospect, `planned.at`, is such. */
export const isPlannedWhen = (condition: SQL, { workspaceId }: Scope): SQL =>
  sql`${prospects.id} in (select planned.prospect_id from ${plannedIn(workspaceId)} planned where ${condition})`;

/** From the beginning of a day until the beginning of another, or open at one end. */
function span(operator: string, value: string, today: DateTime): { from?: DateTime; until?: DateTime } {
  const day = DateTime.fromISO(value, { zone: today.zone }).startOf('day');
  const days = Number(value);
  switch (operator) {
    case 'on':
      return { from: day, until: day.plus({ days: 1 }) };
    case 'before':
      return { until: day };
    case 'after':
      return { from: day.plus({ days: 1 }) };
    case 'last_days':
      return { from: today.minus({ days }), until: today.plus({ days: 1 }) };
    case 'older_days':
      return { until: today.minus({ days }) };
    default:
      return { from: today, until: today.plus({ days: days + 1 }) };
  }
}
