type Timed = () => Promise<number>;

/**
 * Measures several things in turn, `times` each, so that a machine that gets slower meanwhile slows all of them.
 * Each measures itself and answers its milliseconds; what comes back are their medians, in the same order.
 */
export async function sideBySide<const T extends readonly Timed[]>(
  times: number,
  ...measured: T
): Promise<{ [K in keyof T]: number }> {
  const found = await spread(times, ...measured);
  return found.map(({ median }) => median) as { [K in keyof T]: number };
}

/** The same, with the time that 95 of 100 keep to. */
export async function spread<const T extends readonly Timed[]>(
  times: number,
  ...measured: T
): Promise<{ [K in keyof T]: { median: number; p95: number } }> {
  const found: number[][] = measured.map(() => []);
  for (let turn = 0; turn < times; turn += 1) {
    for (const [index, measure] of measured.entries()) found[index]?.push(await measure());
  }
  return found.map((values) => ({ median: median(values), p95: p95(values) })) as {
    [K in keyof T]: { median: number; p95: number };
  };
}

/** A server works for weeks: its first requests, while its code is still being compiled, are not what is measured. */
const UNTIMED = 20;

/** Lets each do its work before it is measured. */
export async function warmUp(...measured: readonly Timed[]): Promise<void> {
  for (let turn = 0; turn < UNTIMED; turn += 1) for (const measure of measured) await measure();
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** What 95 of 100 keep to. */
export const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
