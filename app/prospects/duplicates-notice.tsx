import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';
import type { ProspectRow } from './prospect-rows.server';
import { useDisplayName } from './use-display-name';

/** Prospects that are probably the same, each a link to look at. */
export function DuplicatesNotice({ duplicates }: { duplicates: ProspectRow[] }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  return (
    <Notice tone="waiting" title={t('prospects.duplicates.title')} urgent>
      <p>{t('prospects.duplicates.text')}</p>
      <ul className="mt-1 grid gap-0.5">
        {duplicates.map((row) => (
          <li key={row.id}>
            <TextLink to={`/prospects/${row.id}`} target="_blank">
              {nameOf(row)}
            </TextLink>
            <span className="text-muted">
              {[row.company, row.city, row.phone]
                .filter((part) => part && part !== nameOf(row))
                .map((part) => ` · ${part}`)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
