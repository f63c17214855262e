import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Select } from '~/ui/input';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import { NOTICE_CHANNELS } from './channels';
import type { NoticeRow } from './list-notices.server';

/** Who has to be told, until when, and the ways to note that it was done. */
export function NoticeTable({ rows, back }: { rows: NoticeRow[]; back: string }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  return (
    <Card className="overflow-clip p-0 sm:p-0">
      <Table caption={t('privacy.notices.title')}>
        <TableHead>
          <HeadCell>{t('privacy.notices.person')}</HeadCell>
          <HeadCell>{t('privacy.notices.source')}</HeadCell>
          <HeadCell>{t('privacy.notices.dueAt')}</HeadCell>
          <HeadCell>{t('privacy.notices.how')}</HeadCell>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.id}>
              <Cell head>
                <TextLink to={`/prospects/${row.id}`}>{nameOf(row)}</TextLink>
                <span className="block font-normal text-muted text-sm">{row.company}</span>
              </Cell>
              <Cell label={t('privacy.notices.source')}>{row.source ?? t('privacy.notices.noSource')}</Cell>
              <Cell label={t('privacy.notices.dueAt')}>
                <When at={row.dueAt} as="day" />
              </Cell>
              <Cell>
                <NoteForm id={row.id} name={nameOf(row)} back={back} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function NoteForm({ id, name, back }: { id: string; name: string; back: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" action={`/prospects/${id}/notice`} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="back" value={back} />
      <Select name="channel" aria-label={t('privacy.notices.how')} className="w-auto">
        {NOTICE_CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {t(`privacy.notices.channel.${channel}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" size="small" aria-label={t('privacy.notices.noteFor', { name })}>
        {t('privacy.notices.note')}
      </Button>
    </Form>
  );
}
