import { coversDay } from '~/clients/capacity';
import type { AgreedWork } from '~/clients/find-engagements.server';
import { daysOf, monthsFrom, oneOffDay } from './month-income';

/** Work that was noted. */
export interface NotedTime {
  clientId: string;
  client: string;
  confidential: boolean;
  service: string | null;
  /** Local date. */
  workedOn: string;
  minutes: number;
}

/** A line for the tax adviser: what was done for whom in a month, and what it earned. */
export interface StatementLine {
  /** 'YYYY-MM'. */
  month: string;
  clientId: string;
  client: string;
  confidential: boolean;
  service: string | null;
  kind: AgreedWork['kind'] | null;
  minutes: number;
  /** Per hour, per month or for all of it, as the kind says. */
  rateCents: number | null;
  currency: string | null;
  /** Null where no price is agreed. */
  amountCents: number | null;
}

type Work = Omit<AgreedWork, 'follows' | 'isFollowed'>;

interface Period {
  /** Local dates, both within. */
  from: string;
  to: string;
}

/**
 * What was earned in a period. Work by the hour counts by the time that was noted, a retainer by the days of the month
 * it covers, a one-off as a whole on its day. Every entry belongs to one engagement, so that no hour is paid twice.
 */
export function statementOf(work: Work[], time: NotedTime[], period: Period): StatementLine[] {
  const noted = time
    .filter(({ workedOn }) => period.from <= workedOn && workedOn <= period.to)
    .map((entry) => ({ ...entry, work: workOf(entry, work) }));
  return monthsOf(period)
    .flatMap((month) => {
      const inMonth = noted.filter(({ workedOn }) => workedOn.startsWith(month));
      return [...pricedLines(work, inMonth, month, period), ...timeLines(inMonth, month)];
    })
    .sort((one, other) => one.month.localeCompare(other.month) || one.client.localeCompare(other.client));
}

/** What an entry was agreed as: work of its day that names its service, else work by the hour, else any. */
function workOf({ clientId, workedOn, service }: NotedTime, work: Work[]): Work | undefined {
  const agreed = work.filter((one) => one.clientId === clientId && coversDay(one, workedOn));
  return (
    agreed.find(({ services }) => service !== null && services.includes(service)) ??
    agreed.find(({ kind }) => kind === 'regular') ??
    agreed[0]
  );
}

type Assigned = NotedTime & { work: Work | undefined };

const isHourly = (work: Work | undefined) => !work || work.kind === 'regular';

const sumOf = (time: { minutes: number }[]) => time.reduce((sum, { minutes }) => sum + minutes, 0);

/** Retainers and one-offs: one line each, whatever time was noted. */
function pricedLines(work: Work[], time: Assigned[], month: string, period: Period): StatementLine[] {
  return work.flatMap((one) => {
    if (one.kind === 'regular') return [];
    const minutes = sumOf(time.filter(({ work }) => work?.id === one.id));
    const amountCents =
      one.kind === 'retainer' ? retainerCents(one, month, period) : oneOffCents(one, month, period);
    return minutes === 0 && !amountCents
      ? []
      : [{ ...headOf(one), month, service: one.services.join(', '), minutes, amountCents }];
  });
}

const headOf = ({ clientId, client, confidential, kind, rateCents, currency }: Work) => ({
  ...{ clientId, client, confidential, kind, rateCents },
  currency: rateCents === null ? null : currency,
});

function retainerCents(work: Work, month: string, { from, to }: Period): number | null {
  if (work.rateCents === null) return null;
  const days = daysOf(month);
  const covered = days.filter((day) => coversDay(work, day) && from <= day && day <= to);
  return Math.round((work.rateCents * covered.length) / days.length);
}

function oneOffCents(work: Work, month: string, { from, to }: Period): number | null {
  const day = oneOffDay(work);
  return day.startsWith(month) && from <= day && day <= to ? work.rateCents : null;
}

/** Work by the hour, and time that nothing was agreed for: a line for each service. */
function timeLines(time: Assigned[], month: string): StatementLine[] {
  const groups = new Map<string, Assigned[]>();
  for (const entry of time) {
    if (!isHourly(entry.work)) continue;
    const key = [entry.clientId, entry.work?.id, entry.service].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const { clientId, client, confidential, service, work } = first;
    const minutes = sumOf(entries);
    const rateCents = work?.rateCents ?? null;
    const amountCents = rateCents === null ? null : Math.round((rateCents * minutes) / 60);
    const currency = rateCents === null ? null : (work?.currency ?? null);
    return [
      {
        month,
        clientId,
        client,
        confidential,
        service,
        kind: work?.kind ?? null,
        minutes,
        rateCents,
        currency,
        amountCents,
      },
    ];
  });
}

const monthsOf = ({ from, to }: Period): string[] => {
  const count = monthNumber(to) - monthNumber(from) + 1;
  return monthsFrom(from, Math.max(count, 0));
};

const monthNumber = (day: string): number => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
};
