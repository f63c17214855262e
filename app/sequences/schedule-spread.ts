import { DateTime } from 'luxon';
import { dateIn } from '~/platform/local-date';
import { nextOpening, type OpeningHours } from '~/platform/opening-hours';
import { byUrgency, type Queued } from './schedule-order';

export interface SendingLimits {
  /** Most messages of one mailbox on one day, at least 1. */
  perDay: number;
  /** Least seconds between two messages of one mailbox. */
  spreadSeconds: number;
  /** The mailbox's zone: its day begins there. */
  zone: string;
}

export interface Waiting extends Queued {
  earliest: Date;
  /** When mail may reach this prospect. */
  hours: OpeningHours;
  /** Colleagues in one company aren't written to within so many milliseconds. */
  company?: { id: string; restMs: number };
}

/**
 * Gives each waiting message of a mailbox a time of its own: in its window, apart from the others and from those
 * already `sent`, no day over the cap. A message for which no window ever comes is left out.
 */
export function planDeliveries<T extends Waiting>(
  waiting: readonly T[],
  sent: readonly Date[],
  limits: SendingLimits,
): { delivery: T; at: Date }[] {
  if (limits.perDay < 1) return [];
  const taken = new TakenTimes(sent, limits);
  return [...waiting].sort(byUrgency).flatMap((delivery) => {
    const at = taken.takeNext(delivery);
    return at ? [{ delivery, at }] : [];
  });
}

/** How many messages may still go on the day of `now`. */
export function leftToday(now: Date, sent: readonly Date[], { perDay, zone }: SendingLimits): number {
  const today = dayOf(now, zone);
  return Math.max(0, perDay - sent.filter((at) => dayOf(at, zone) === today).length);
}

class TakenTimes {
  private readonly times: number[];
  private readonly perDay = new Map<string, number>();
  /** The last message of each company. */
  private readonly companies = new Map<string, number>();
  private readonly limits: SendingLimits;

  constructor(sent: readonly Date[], limits: SendingLimits) {
    this.limits = limits;
    this.times = sent.map((at) => at.getTime()).sort((a, b) => a - b);
    for (const at of sent) this.count(at);
  }

  takeNext({ earliest, hours, company }: Waiting): Date | undefined {
    const last = company && this.companies.get(company.id);
    const rested = company && last !== undefined ? last + company.restMs : 0;
    let at = nextOpening(new Date(Math.max(earliest.getTime(), rested)), hours);
    while (at) {
      const free = this.nextFree(at);
      if (free <= at) break;
      at = nextOpening(free, hours);
    }
    if (at) this.take(at);
    if (at && company) this.companies.set(company.id, at.getTime());
    return at;
  }

  /** The first moment from `at` on that is far enough from all others, on a day that isn't full. */
  private nextFree(at: Date): Date {
    const day = DateTime.fromJSDate(at, { zone: this.limits.zone });
    if ((this.perDay.get(dayOf(at, this.limits.zone)) ?? 0) >= this.limits.perDay) {
      return day.plus({ days: 1 }).startOf('day').toJSDate();
    }
    const spread = this.limits.spreadSeconds * 1000;
    let free = at.getTime();
    for (const time of this.times) if (Math.abs(time - free) < spread) free = time + spread;
    return new Date(free);
  }

  private take(at: Date): void {
    const place = this.times.findLastIndex((time) => time <= at.getTime()) + 1;
    this.times.splice(place, 0, at.getTime());
    this.count(at);
  }

  private count(at: Date): void {
    const day = dayOf(at, this.limits.zone);
    this.perDay.set(day, (this.perDay.get(day) ?? 0) + 1);
  }
}

const dayOf = (at: Date, zone: string) => dateIn(at, zone);
