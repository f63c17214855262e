import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Stat, StatList } from '~/ui/stat';
import type { ImportView } from './queries.server';

const SHOWN = ['created', 'updated', 'skipped', 'suppressed', 'errors'] as const;

type ImportCountsProps = {
  counts: NonNullable<ImportView['counts']>;
  /** It has happened, and isn't only foreseen. */
  done?: boolean;
};

/** What became, or would become, of the rows; the five add up to all of them. */
export function ImportCounts({ counts, done }: ImportCountsProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <StatList>
      {SHOWN.map((name) => (
        <Stat
          key={name}
          label={t(`imports.counts.${name}`)}
          value={number(counts[name])}
          note={t(`imports.${done ? 'countsDone' : 'countsHint'}.${name}`)}
        />
      ))}
    </StatList>
  );
}
