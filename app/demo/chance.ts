import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that falls the same way every time. */
export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in so many of a hundred cases. */
  happens(percent: number): boolean;
  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Record<K, number>): K;
}

export function createChance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    happens: (percent) => between(1, 100) <= percent,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = between(
        1,
        entries.reduce((sum, [, weight]) => sum + weight, 0),
      );
      const found = entries.find(([, weight]) => {
        left -= weight;
        return left <= 0;
      });
      return (found ?? entries[0])?.[0] as keyof typeof weights;
    },
  };
}
