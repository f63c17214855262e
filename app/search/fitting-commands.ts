import { foldText } from '~/platform/fold-text';

/** Those of which every typed word begins a word of the label or of what else it is called. */
export function fitting<T extends { label: string; words?: string }>(
  things: readonly T[],
  typed: string,
): T[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean);
  return things.filter(({ label, words = '' }) => {
    const has = ` ${foldText(`${label} ${words}`)}`;
    return wanted.every((word) => has.includes(` ${word}`));
  });
}
