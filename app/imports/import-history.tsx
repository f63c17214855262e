import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Section } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import { ImportStateBadge } from './import-state-badge';
import type { listImports } from './queries.server';

/** What was imported before, each line leading to its result. */
export function ImportHistory({ imports }: { imports: Awaited<ReturnType<typeof listImports>> }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('imports.history.title')}
      actions={<TextLink to="/imports/mappings">{t('imports.mappings.link')}</TextLink>}
      flush
    >
      <Table caption={t('imports.history.title')}>
        <TableHead>
          <HeadCell>{t('imports.history.file')}</HeadCell>
          <HeadCell>{t('imports.history.when')}</HeadCell>
          <HeadCell>{t('imports.history.state')}</HeadCell>
          <HeadCell align="end">{t('imports.counts.created')}</HeadCell>
          <HeadCell align="end">{t('imports.counts.updated')}</HeadCell>
          <HeadCell align="end">{t('imports.counts.errors')}</HeadCell>
        </TableHead>
        <TableBody>
          {imports.map(({ id, fileName, createdAt, state, counts }) => (
            <Row key={id}>
              <Cell head className="wrap-anywhere">
                <TextLink to={`/imports/${id}`}>{fileName}</TextLink>
              </Cell>
              <Cell label={t('imports.history.when')}>
                <When at={createdAt} />
              </Cell>
              <Cell label={t('imports.history.state')}>
                <ImportStateBadge state={state} />
              </Cell>
              <Cell align="end" label={t('imports.counts.created')}>
                {counts?.created}
              </Cell>
              <Cell align="end" label={t('imports.counts.updated')}>
                {counts?.updated}
              </Cell>
              <Cell align="end" label={t('imports.counts.errors')}>
                {counts?.errors}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
