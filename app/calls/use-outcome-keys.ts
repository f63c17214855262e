import { useRef } from 'react';
import { useShortcuts } from '~/ui/use-shortcuts';
import type { OutcomeFaces } from './outcome-keys';

/** How long `g` waits for the letter of a place, in milliseconds. */
const SEQUENCE = 1000;

/** The id of an outcome's button, which its key presses. */
export const outcomeId = (name: string) => `outcome-${name}`;

/** 'Reached' alone is no outcome: its key leads to the first thing that may have come of it. */
const press = (name: string) =>
  name === 'connected'
    ? document.getElementById(outcomeId('send_documents'))?.focus()
    : document.getElementById(outcomeId(name))?.click();

/**
 * One key for each outcome, silent while she types; with Alt also then. After `g`, a letter names a place to go to
 * and not an outcome.
 */
export function useOutcomeKeys(outcomes: OutcomeFaces): void {
  const goPressedAt = useRef(0);
  const bindings = Object.entries(outcomes).flatMap(([name, { shortcut: key }]) => {
    const code = /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
    const pressUnlessGoing = () => {
      if (Date.now() - goPressedAt.current > SEQUENCE) press(name);
    };
    return [
      [key, pressUnlessGoing],
      [`Alt+${code}`, () => press(name)],
    ] as const;
  });
  const markGoing = () => {
    goPressedAt.current = Date.now();
  };
  useShortcuts({ ...Object.fromEntries(bindings), g: markGoing });
}
