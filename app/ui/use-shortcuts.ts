import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';

/** A key ('j', 'Enter'), one with modifiers ('$mod+k', 'Shift+?') or a sequence ('g p'), and what it does. */
export type Shortcuts = Record<string, () => void>;

/**
 * Binds keys to the page while the component is there. Silent while somebody types and while a dialog is
 * open, but for combinations with Ctrl, Alt or Command, which nobody types by accident.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const keys = Object.keys(shortcuts).join('\n');

  useEffect(() => {
    const bindings = keys.split('\n').map((key) => [key, run(key)] as const);
    return tinykeys(window, Object.fromEntries(bindings));

    function run(key: string) {
      return (event: KeyboardEvent) => {
        if (!isCombination(key) && (isTyping(event.target) || isDialogOpen())) return;
        event.preventDefault();
        latest.current[key]?.();
      };
    }
  }, [keys]);
}

const isCombination = (key: string) => /(\$mod|Control|Alt|Meta)\+/.test(key);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea, select'));

const isDialogOpen = () => document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null;
