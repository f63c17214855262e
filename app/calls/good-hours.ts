import type { GoodHours } from '~db/schema/calls';

/** The name under which all branches are counted together. */
export const ALL_BRANCHES = '';

/** With fewer calls at an hour, chance has the say. */
const FEWEST_CALLS = 5;

interface HourCount {
  /** In lower case; empty when unknown. */
  branch: string;
  hour: number;
  made: number;
  reached: number;
}

/** The hours at which more people were reached than on average, by branch and for all together. */
export function goodHoursOf(counts: readonly HourCount[]): GoodHours {
  const branches = [...new Set([ALL_BRANCHES, ...counts.map(({ branch }) => branch)])];
  const hours = branches.map((branch) => {
    const own = branch === ALL_BRANCHES ? counts : counts.filter((count) => count.branch === branch);
    return [branch, betterThanUsual(own)] as const;
  });
  return Object.fromEntries(hours.filter(([, good]) => good.length > 0));
}

function betterThanUsual(counts: readonly HourCount[]): number[] {
  const usual = rateOf(counts);
  return [...new Set(counts.map(({ hour }) => hour))]
    .map((hour) => ({ hour, ...rateOf(counts.filter((count) => count.hour === hour)) }))
    .filter(({ made, rate }) => made >= FEWEST_CALLS && rate > usual.rate)
    .map(({ hour }) => hour)
    .sort((a, b) => a - b);
}

function rateOf(counts: readonly HourCount[]) {
  const made = counts.reduce((all, count) => all + count.made, 0);
  const reached = counts.reduce((all, count) => all + count.reached, 0);
  return { made, rate: made > 0 ? reached / made : 0 };
}
