import { DateTime } from 'luxon';
import type { Stretch } from './plan-week';

/** Hours of the wall clock that the ribbons of a week show. */
export interface Reach {
  from: number;
  to: number;
}

const HEIGHT = 16;

/** Minutes since midnight on the wall clock of the day; the midnight after it is its end. */
function minuteOf(at: Date, date: string, zone: string): number {
  const moment = DateTime.fromJSDate(at, { zone });
  return moment.toISODate() === date ? moment.hour * 60 + moment.minute : 1440;
}

type DayRibbonProps = {
  date: string;
  zone: string;
  reach: Reach;
  presence: Stretch[];
  callTime: Stretch[];
};

/** A day at a glance: where she promised to be, and when she can call. The list below it says the same in words. */
export function DayRibbon({ date, zone, reach, presence, callTime }: DayRibbonProps) {
  const begin = reach.from * 60;
  const width = (reach.to - reach.from) * 60;
  const bar = ({ start, end }: Stretch, className: string) => {
    const from = Math.max(minuteOf(start, date, zone) - begin, 0);
    const to = Math.min(minuteOf(end, date, zone) - begin, width);
    return (
      to > from && (
        <rect
          key={`${className}${from}`}
          x={from}
          y={0}
          width={to - from}
          height={HEIGHT}
          className={className}
        />
      )
    );
  };
  const ticks = Array.from({ length: reach.to - reach.from - 1 }, (_, hour) => (hour + 1) * 60);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-4 w-full rounded-sm bg-sunken"
    >
      {callTime.map((stretch) => bar(stretch, 'fill-accent/35'))}
      {presence.map((stretch) => bar(stretch, 'fill-info/60'))}
      {ticks.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={0}
          y2={HEIGHT}
          vectorEffect="non-scaling-stroke"
          className="stroke-line"
        />
      ))}
    </svg>
  );
}

/** The hours that all ribbons of a week need, at least the usual day. */
export function reachOf(
  days: { presence: Stretch[]; callTime: Stretch[]; date: string }[],
  zone: string,
): Reach {
  const minutes = days.flatMap(({ presence, callTime, date }) =>
    [...presence, ...callTime].flatMap(({ start, end }) => [
      minuteOf(start, date, zone),
      minuteOf(end, date, zone),
    ]),
  );
  return {
    from: Math.floor(Math.min(7 * 60, ...minutes) / 60),
    to: Math.ceil(Math.max(20 * 60, ...minutes) / 60),
  };
}
