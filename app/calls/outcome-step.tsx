import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef } from 'react';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { KeyCap } from '~/ui/key-cap';
import { outcomeStyle } from './outcome-button';
import type { OutcomeAxis } from './outcomes';
import { outcomeId } from './use-outcome-keys';

type OutcomeStepProps = {
  axis: OutcomeAxis;
  name: string;
  label: string;
  shortcut: string;
  /** What the step's own button says. */
  submit: string;
  pending: boolean;
  open: boolean;
  children: ReactNode;
};

/**
 * An outcome that needs one more thing, a time or a yes. Opens in place; its first field takes the focus, Enter
 * in it logs the call and Escape closes it.
 */
export function OutcomeStep({
  axis,
  name,
  label,
  shortcut,
  submit,
  pending,
  open,
  children,
}: OutcomeStepProps) {
  const button = useRef<HTMLButtonElement>(null);
  const focusFirst = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (!currentTarget.open) return;
    currentTarget.querySelector<HTMLElement>('[data-first]')?.focus();
    currentTarget.scrollIntoView({ block: 'nearest' });
  };
  const step = useRef<HTMLDetailsElement>(null);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') step.current?.querySelector('summary')?.click();
    const isPlain = !event.ctrlKey && !event.metaKey;
    const submits = event.key === 'Enter' && isPlain && event.target instanceof HTMLInputElement;
    if (!submits) return;
    event.preventDefault();
    button.current?.click();
  };
  return (
    <details
      ref={step}
      name="outcome-step"
      open={open}
      onToggle={focusFirst}
      className="group open:col-span-2"
    >
      <summary
        id={outcomeId(name)}
        aria-keyshortcuts={shortcut}
        className={cx(
          outcomeStyle,
          'group-open:rounded-b-none group-open:border-accent group-open:bg-accent-soft',
        )}
      >
        {label}
        <KeyCap>{shortcut.toUpperCase()}</KeyCap>
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields presses its button */}
      <div
        onKeyDown={handleKey}
        className="grid gap-3 rounded-b-md border border-accent border-t-0 bg-surface p-3"
      >
        {children}
        <Button ref={button} type="submit" variant="primary" name={axis} value={name} pending={pending}>
          {submit}
        </Button>
      </div>
    </details>
  );
}
