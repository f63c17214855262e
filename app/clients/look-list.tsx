import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Disclosure } from '~/ui/disclosure';
import type { Look } from './note-look.server';

/** Who opened the page of a confidential client lately. */
export function LookList({ looks }: { looks: Look[] }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('clients.looks.title')}>
      <p className="mb-2 text-muted text-sm">{t('clients.looks.text')}</p>
      <ul className="grid gap-1 text-sm">
        {looks.map(({ sequence, at, name }) => (
          <li key={sequence} className="flex justify-between gap-3">
            <span>{name}</span>
            <span className="text-muted">
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
