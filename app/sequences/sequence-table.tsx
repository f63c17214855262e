import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { ListedSequence } from './list-sequences.server';

/** All sequences with who is in them. */
export function SequenceTable({ sequences }: { sequences: ListedSequence[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('sequences.list.caption')}>
      <TableHead>
        <HeadCell>{t('sequences.list.name')}</HeadCell>
        <HeadCell>{t('sequences.list.steps')}</HeadCell>
        <HeadCell align="end">{t('sequences.list.active')}</HeadCell>
        <HeadCell align="end">{t('sequences.list.paused')}</HeadCell>
        <HeadCell align="end">{t('sequences.list.replied')}</HeadCell>
      </TableHead>
      <TableBody>
        {sequences.map((sequence) => (
          <SequenceRow key={sequence.id} sequence={sequence} />
        ))}
      </TableBody>
    </Table>
  );
}

function SequenceRow({ sequence }: { sequence: ListedSequence }) {
  const { t } = useTranslation();
  const { id, name, steps, active, paused, replied } = sequence;
  return (
    <Row className="relative">
      <Cell head>
        <Link
          to={`/sequences/${id}`}
          prefetch="intent"
          className="rounded-sm after:absolute after:inset-0 hover:underline"
        >
          {name}
        </Link>
        <span className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
          <SequenceBadges {...sequence} />
        </span>
      </Cell>
      <Cell label={t('sequences.list.steps')}>{t('sequences.list.stepCount', { count: steps })}</Cell>
      <Cell label={t('sequences.list.active')} align="end">
        {active}
      </Cell>
      <Cell label={t('sequences.list.paused')} align="end">
        {paused}
      </Cell>
      <Cell label={t('sequences.list.replied')} align="end">
        {replied}
      </Cell>
    </Row>
  );
}

type SequenceBadgesProps = Pick<ListedSequence, 'isDefault' | 'version' | 'hasDraft'>;

/** What is special about a sequence: used after calls, changed, not in force. */
export function SequenceBadges({ isDefault, version, hasDraft }: SequenceBadgesProps) {
  const { t } = useTranslation();
  return (
    <>
      {isDefault && <Badge tone="accent">{t('sequences.badge.default')}</Badge>}
      {version === null && <Badge tone="waiting">{t('sequences.badge.unpublished')}</Badge>}
      {version !== null && hasDraft && <Badge>{t('sequences.badge.draft')}</Badge>}
    </>
  );
}
