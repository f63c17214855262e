import { cx } from '~/ui/cx';
import { KeyCap } from '~/ui/key-cap';
import type { OutcomeAxis } from './outcomes';
import { outcomeId } from './use-outcome-keys';

/** How an outcome looks, as a button and as the head of a step. */
export const outcomeStyle = cx(
  'flex min-h-9 w-full cursor-pointer list-none items-center justify-between gap-2 rounded-md border bg-surface px-2.5 py-1 text-left',
  'font-medium text-sm leading-tight transition-colors hover:bg-raised pointer-coarse:min-h-11',
  'aria-disabled:cursor-wait aria-disabled:opacity-55 [&::-webkit-details-marker]:hidden',
);

type OutcomeButtonProps = {
  axis: OutcomeAxis;
  name: string;
  label: string;
  shortcut: string;
  pending: boolean;
};

/** One outcome: pressing it logs the call and brings the next prospect. */
export function OutcomeButton({ axis, name, label, shortcut, pending }: OutcomeButtonProps) {
  return (
    <button
      type="submit"
      id={outcomeId(name)}
      name={axis}
      value={name}
      aria-disabled={pending || undefined}
      aria-keyshortcuts={shortcut}
      className={outcomeStyle}
    >
      {label}
      <KeyCap>{shortcut.toUpperCase()}</KeyCap>
    </button>
  );
}
