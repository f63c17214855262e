import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { DueProspect } from './find-due.server';

/** Whose time is over, and why. */
export function DueList({ due }: { due: DueProspect[] }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  return (
    <Table caption={t('privacy.retention.due')}>
      <TableHead>
        <HeadCell>{t('privacy.notices.person')}</HeadCell>
        <HeadCell>{t('privacy.retention.reason')}</HeadCell>
        <HeadCell>{t('privacy.retention.since')}</HeadCell>
      </TableHead>
      <TableBody>
        {due.map((prospect) => (
          <Row key={prospect.id}>
            <Cell head>
              <TextLink to={`/prospects/${prospect.id}`}>{nameOf(prospect)}</TextLink>
            </Cell>
            <Cell label={t('privacy.retention.reason')}>{t(`privacy.retention.why.${prospect.why}`)}</Cell>
            <Cell label={t('privacy.retention.since')}>
              <When at={prospect.since} as="day" />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
