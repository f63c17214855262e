import { Form } from '@remix-run/react';
import { Download, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { IconButton } from '~/ui/icon-button';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { KeptBackup } from './backup-folder.server';

/** The backups there are, each to download or to remove. */
export function BackupTable({ backups }: { backups: KeptBackup[] }) {
  const { t } = useTranslation();
  const { bytes, moment } = useFormats();
  return (
    <Table caption={t('backups.list.caption')}>
      <TableHead>
        <HeadCell>{t('backups.list.at')}</HeadCell>
        <HeadCell>{t('backups.list.kind')}</HeadCell>
        <HeadCell align="end">{t('backups.list.size')}</HeadCell>
        <HeadCell>
          <span className="sr-only">{t('backups.list.actions')}</span>
        </HeadCell>
      </TableHead>
      <TableBody>
        {backups.map(({ name, kind, at, bytes: size }) => (
          <Row key={name}>
            <Cell head>
              <When at={at} />
            </Cell>
            <Cell label={t('backups.list.kind')}>{t(`backups.kind.${kind}`)}</Cell>
            <Cell label={t('backups.list.size')} align="end">
              {bytes(size)}
            </Cell>
            <Cell align="end">
              <BackupActions name={name} moment={moment(at)} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function BackupActions({ name, moment }: { name: string; moment: string }) {
  const { t } = useTranslation();
  return (
    <div className="flex justify-end gap-1">
      <Button asChild variant="quiet" size="small">
        <a href={`/settings/backups/${name}/file`} download>
          <Download aria-hidden />
          {t('backups.list.download')}
          <span className="sr-only">{moment}</span>
        </a>
      </Button>
      <ConfirmDialog
        trigger={<IconButton icon={Trash2} size="small" label={t('backups.list.remove', { moment })} />}
        title={t('backups.list.removeTitle', { moment })}
        text={t('backups.list.removeText')}
        cancelLabel={t('common.cancel')}
      >
        <Form method="post" action={`/settings/backups/${name}/removal`}>
          <Button type="submit" variant="danger">
            {t('backups.list.removeNow')}
          </Button>
        </Form>
      </ConfirmDialog>
    </div>
  );
}
