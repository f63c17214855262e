import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Card } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { MergeLine } from './find-merges.server';

/** What was merged, each line leading to its way back. */
export function MergeList({ merges }: { merges: MergeLine[] }) {
  const { t } = useTranslation();
  return (
    <Card className="overflow-clip p-0 sm:p-0">
      <Table caption={t('merges.history.title')}>
        <TableHead>
          <HeadCell>{t('merges.history.what')}</HeadCell>
          <HeadCell>{t('merges.history.kind')}</HeadCell>
          <HeadCell>{t('merges.history.when')}</HeadCell>
          <HeadCell>{t('merges.history.state')}</HeadCell>
        </TableHead>
        <TableBody>
          {merges.map(({ id, kind, goneName, at, undoneAt }) => (
            <Row key={id}>
              <Cell head>
                <TextLink to={`/merges/${id}`}>{goneName}</TextLink>
              </Cell>
              <Cell label={t('merges.history.kind')}>{t(`merges.kind.${kind}`)}</Cell>
              <Cell label={t('merges.history.when')}>
                <When at={at} />
              </Cell>
              <Cell label={t('merges.history.state')}>
                {t(undoneAt ? 'merges.history.undone' : 'merges.history.merged')}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
