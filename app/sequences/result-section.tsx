import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Section } from '~/ui/card';
import { Segmented } from '~/ui/segmented';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { StepResult } from './step-results.server';

type ResultSectionProps = {
  results: StepResult[];
  /** Of all versions, or of the one in force alone. */
  allVersions: boolean;
  number: number;
};

const COLUMNS = ['done', 'waiting', 'packets', 'viewed', 'replied', 'clients'] as const;

/** What each step has brought. */
export function ResultSection({ results, allVersions, number }: ResultSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('sequences.results.title')} text={t('sequences.results.text')} bare>
      {number > 1 && (
        <Segmented
          label={t('sequences.results.versions')}
          items={[
            { to: '?', label: t('sequences.results.version', { number }), current: !allVersions },
            { to: '?results=all', label: t('sequences.results.all'), current: allVersions },
          ]}
        />
      )}
      <div className="overflow-clip rounded-lg border bg-surface">
        <Table caption={t('sequences.results.title')}>
          <TableHead>
            <HeadCell>{t('sequences.results.step')}</HeadCell>
            {COLUMNS.map((column) => (
              <HeadCell key={column} align="end">
                {t(`sequences.results.${column}`)}
              </HeadCell>
            ))}
          </TableHead>
          <TableBody>
            {results.map((result) => (
              <ResultRow key={result.position} result={result} />
            ))}
          </TableBody>
        </Table>
      </div>
    </Section>
  );
}

function ResultRow({ result }: { result: StepResult }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { position, kind, done } = result;
  const name = t('sequences.form.step', { number: position + 1, kind: t(`sequences.form.kinds.${kind}`) });
  /** Packets and views are nothing a call has. */
  const isEmpty = (column: (typeof COLUMNS)[number]) =>
    kind !== 'email' && (column === 'packets' || column === 'viewed');
  const share = (column: (typeof COLUMNS)[number]) =>
    done > 0 && (column === 'viewed' || column === 'replied')
      ? t('sequences.results.share', { percent: Math.round((result[column] / done) * 100) })
      : '';
  return (
    <Row>
      <Cell head>{name}</Cell>
      {COLUMNS.map((column) => (
        <Cell key={column} label={t(`sequences.results.${column}`)} align="end">
          {isEmpty(column) ? '–' : number(result[column])}
          <span className="ml-1.5 text-muted text-sm empty:hidden">
            {isEmpty(column) ? '' : share(column)}
          </span>
        </Cell>
      ))}
    </Row>
  );
}
