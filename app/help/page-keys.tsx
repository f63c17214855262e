import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Keys } from '~/i18n/keys';
import type { FrameDialogProps } from '~/ui/frame-dialog';
import { KeysDialog } from '~/ui/keys-dialog';

/** All keys of the page, behind `?`. */
export default function PageKeys({ places, open, onOpenChange }: FrameDialogProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
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
        ['Mod K', t('help.keys.searchToo')],
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
      onOpenChange={onOpenChange}
      title={t('calls.keys.title')}
      closeLabel={t('common.close')}
    >
      {groups.map(({ title, keys }) => (
        <section key={title} className="grid gap-2">
          <h3 className="font-medium text-muted text-sm">{title}</h3>
          <dl className="grid grid-cols-[6.5rem_1fr] items-center gap-y-1.5 text-sm">
            {keys.map(([caps, text]) => (
              <div key={caps} className="contents">
                <dt>
                  <Keys names={caps} />
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
