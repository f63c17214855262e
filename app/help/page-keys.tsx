import { useLocation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '~/ui/key-cap';
import { KeysDialog } from '~/ui/keys-dialog';
import type { NavItem } from '~/ui/nav-item';
import { useShortcuts } from '~/ui/use-shortcuts';

/** All keys of the page behind `?`. A page with a key map of its own, such as the call, shows that one instead. */
export function PageKeys({ places }: { places: NavItem[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useShortcuts({ 'Shift+?': () => setOpen(!document.querySelector('[aria-keyshortcuts="?"]')) });
  const rows: [string, string][] = [
    ['J', t('help.keys.nextRow')],
    ['K', t('help.keys.previousRow')],
    ['X', t('help.keys.tick')],
  ];
  const groups: { title: string; keys: [string, string][] }[] = [
    ...(pathname === '/prospects' ? [{ title: t('help.keys.table'), keys: rows }] : []),
    {
      title: t('help.keys.everywhere'),
      keys: [
        ['/', t('help.keys.search')],
        ['Ctrl K', t('help.keys.searchToo')],
        ['Shift M', t('help.keys.share')],
        ['?', t('help.keys.keys')],
      ],
    },
    {
      title: t('help.keys.places'),
      keys: places.flatMap(({ shortcut, label }): [string, string][] =>
        shortcut ? [[shortcut.toUpperCase(), label]] : [],
      ),
    },
  ];
  return (
    <KeysDialog
      open={open}
      onOpenChange={setOpen}
      title={t('calls.keys.title')}
      closeLabel={t('common.close')}
    >
      {groups.map(({ title, keys }) => (
        <section key={title} className="grid gap-2">
          <h3 className="font-medium text-muted text-sm">{title}</h3>
          <dl className="grid grid-cols-[4.5rem_1fr] items-center gap-y-1.5 text-sm">
            {keys.map(([caps, text]) => (
              <div key={caps} className="contents">
                <dt className="flex gap-0.5">
                  {caps.split(' ').map((cap) => (
                    <KeyCap key={cap}>{cap}</KeyCap>
                  ))}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </KeysDialog>
  );
}
