import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

const merge = extendTailwindMerge({ extend: { theme: { shadow: ['float'] } } });

/** Joins class names; a later Tailwind class replaces an earlier one of the same kind. */
export function cx(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
