import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import { EnrolmentActions } from './enrolment-actions';
import { EnrolmentBadge } from './enrolment-badge';
import { enrolmentReason } from './enrolment-reason';
import { isOpen } from './enrolment-state';
import type { EnrolmentRow, EnrolmentView } from './list-enrolments.server';

type EnrolmentTableProps = {
  rows: EnrolmentRow[];
  view: EnrolmentView;
  /** Of the version in force. */
  newest: { number: number; steps: number } | null;
};

/** Who is or was in a sequence, and what can be done about it. */
export function EnrolmentTable({ rows, view, newest }: EnrolmentTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={t('sequences.enrolments.caption')}>
      <TableHead>
        <HeadCell>{t('sequences.enrolments.prospect')}</HeadCell>
        <HeadCell>{t('sequences.enrolments.state')}</HeadCell>
        <HeadCell>
          {t(view === 'open' ? 'sequences.enrolments.next' : 'sequences.enrolments.ended_at')}
        </HeadCell>
        {view === 'open' && <HeadCell />}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <EnrolmentLine key={row.id} row={row} newest={newest} />
        ))}
      </TableBody>
    </Table>
  );
}

type LineProps = { row: EnrolmentRow; newest: EnrolmentTableProps['newest'] };

function EnrolmentLine({ row, newest }: LineProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useDisplayName()(row);
  const reason = enrolmentReason(t, row.reason);
  const isOld = newest !== null && row.version < newest.number;
  return (
    <Row>
      <Cell head>
        <Link to={`/prospects/${row.prospectId}`} className="rounded-sm hover:underline">
          {name}
        </Link>
      </Cell>
      <Cell label={t('sequences.enrolments.state')}>
        <EnrolmentBadge state={row.state} />
        <span className="block text-muted text-sm empty:hidden">
          {row.pausedUntil ? t('sequences.enrolments.until', { moment: moment(row.pausedUntil) }) : reason}
        </span>
      </Cell>
      <Cell label={t('sequences.enrolments.next')}>
        <NextStep row={row} isOld={isOld} newest={newest} />
      </Cell>
      {isOpen(row.state) && (
        <Cell>
          <EnrolmentActions row={row} name={name} moveTo={isOld ? newest.number : null} />
        </Cell>
      )}
    </Row>
  );
}

function NextStep({ row, isOld, newest }: LineProps & { isOld: boolean }) {
  const { t } = useTranslation();
  if (row.endedAt) return <When at={row.endedAt} as="day" className="text-muted" />;
  return (
    <div className="grid min-w-0 justify-items-start">
      {row.nextStepAt ? <When at={row.nextStepAt} /> : <UnderWay row={row} />}
      <span className="block text-muted text-sm">
        {isOld || !newest
          ? t('sequences.enrolments.oldVersion', { number: row.version })
          : t('sequences.enrolments.stepOf', { step: row.position + 1, count: newest.steps })}
      </span>
    </div>
  );
}

/** The message that the enrolment waits for: when it goes, or why it doesn't and what helps. */
function UnderWay({ row }: { row: EnrolmentRow }) {
  const { t } = useTranslation();
  const { deliveryId, deliveryState, deliveryReason, deliveryDueAt, prospectId } = row;
  if (!deliveryId || !deliveryState) return <>{t('sequences.enrolments.underWay')}</>;
  const needsYes = deliveryReason === 'further_consent_needed' || deliveryReason === 'consent_needed';
  const state = DELIVERY_WORDS.find((word) => word === deliveryState) ?? 'queued';
  return (
    <>
      <TextLink to={`/outbox/${deliveryId}`}>{t(`sequences.waits.${state}`)}</TextLink>
      {state === 'queued' && deliveryDueAt && (
        <span className="block">
          <When at={deliveryDueAt} />
        </span>
      )}
      {needsYes && (
        <span className="block max-w-64 text-pretty text-muted text-sm">
          {t(`sequences.waits.${deliveryReason}`)}{' '}
          <TextLink to={`/prospects/${prospectId}`}>{t('sequences.waits.recordYes')}</TextLink>
        </span>
      )}
    </>
  );
}

const DELIVERY_WORDS = [
  'awaiting_approval',
  'queued',
  'blocked',
  'held',
  'outbox',
  'unknown',
  'failed',
] as const;
