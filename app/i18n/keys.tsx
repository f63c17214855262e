import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '~/ui/key-cap';

const ON_MAC: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys to be pressed, as they are called on her keyboard: `<Keys names="Mod Enter" />`; Mod is Ctrl, on a Mac ⌘. */
export function Keys({ names }: { names: string }) {
  const { t } = useTranslation();
  const isMac = useSyncExternalStore(unchanging, isMacHere, () => false);
  const word = (name: string) =>
    (isMac && ON_MAC[name]) || t(`common.key.${name}` as 'common.key.Mod', { defaultValue: name });
  return (
    <span className="inline-flex gap-0.5">
      {names.split(' ').map((name) => (
        <KeyCap key={name}>{word(name)}</KeyCap>
      ))}
    </span>
  );
}

const unchanging = () => () => undefined;

const isMacHere = () => /Mac|iP(hone|ad|od)/.test(navigator.platform);
