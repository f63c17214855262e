import { plusDays } from '~/clients/capacity';
import { findEngagements } from '~/clients/find-engagements.server';
import type { Db } from '~db/client';
import { findStatement } from './find-statement.server';
import { expectedCents, expectedIncome, monthsFrom, sumUp } from './month-income';

const MONTHS_AHEAD = 6;

/** What is expected this month and the next ones, from whom, and what was earned so far. `today` is a local date. */
export async function findIncome(db: Db, workspaceId: string, today: string) {
  const months = monthsFrom(today, MONTHS_AHEAD);
  const [thisMonth = ''] = months;
  const from = `${thisMonth}-01`;
  const [work, earned] = await Promise.all([
    findEngagements(db, workspaceId, { from }),
    findStatement(db, workspaceId, { from, to: today }),
  ]);
  return {
    from,
    months: months.map((month) => ({ month, sums: expectedIncome(work, month) })),
    earned: sumUp(
      earned.map(({ currency, amountCents }) => (currency ? { currency, cents: amountCents ?? 0 } : null)),
    ),
    sources: work
      .map(({ id, clientId, client, kind, hoursPerWeek, rateCents, currency, ...terms }) => ({
        ...{ id, clientId, client, kind, hoursPerWeek, rateCents, currency },
        cents: expectedCents({ kind, hoursPerWeek, rateCents, currency, ...terms }, thisMonth),
      }))
      .filter(({ cents }) => cents !== 0),
    lastMonth: { from: `${plusDays(from, -1).slice(0, 7)}-01`, to: plusDays(from, -1) },
  };
}

export type Income = Awaited<ReturnType<typeof findIncome>>;
