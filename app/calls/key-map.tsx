import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '~/i18n/keys';
import { IconButton } from '~/ui/icon-button';
import { Popover } from '~/ui/popover';
import { useShortcuts } from '~/ui/use-shortcuts';
import type { OutcomeFaces } from './outcome-keys';
import { CONVERSATIONS, RESULTS } from './outcomes';

/** All keys of the call screen, behind `?`. It never covers the script for longer than she wants. */
export function KeyMap({ outcomes }: { outcomes: OutcomeFaces }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcuts({ 'Shift+?': () => setOpen(true) });
  const face = (name: keyof OutcomeFaces) => outcomes[name].shortcut.toUpperCase();
  const rows: [string, string][] = [
    ...RESULTS.map((name): [string, string] => [face(name), t(`calls.result.${name}`)]),
    ...CONVERSATIONS.map((name): [string, string] => [face(name), t(`calls.conversation.${name}`)]),
    ['Alt', t('calls.keys.alt')],
    ['Mod Enter', t('calls.keys.goOn')],
    ['Esc', t('calls.keys.leave')],
    ['N', t('calls.keys.note')],
    ['J', t('calls.keys.skip')],
    ['U', t('calls.keys.undo')],
  ];
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('calls.keys.title')}
      place="above"
      className="w-80"
      trigger={
        <IconButton icon={Keyboard} size="small" label={t('calls.keys.title')} aria-keyshortcuts="?" />
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-sm">
        {rows.map(([key, text]) => (
          <div key={key} className="contents">
            <dt>
              <Keys names={key} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
