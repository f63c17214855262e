import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { BackupState } from './backup-folder.server';
import { BackupProgress } from './backup-progress';

const KNOWN = ['no_space', 'not_writable'] as const;

/** How the last backup went, and the button that makes one now. */
export function BackupNow({
  state,
  asked,
  folder,
}: {
  state: BackupState | null;
  asked: boolean;
  folder: string;
}) {
  const { t } = useTranslation();
  if (state?.running || asked) return <BackupProgress value={state?.running ? state.progress : undefined} />;
  const known = KNOWN.find((code) => code === state?.problem);
  return (
    <div className="grid justify-items-start gap-4">
      {state?.problem && (
        <Notice tone="stop" title={t('backups.page.failed')}>
          {known ? t(`backups.problem.${known}`, { file: folder }) : t('backups.page.failedText')}
        </Notice>
      )}
      <Form method="post" action="/settings/backups/run">
        <Button type="submit" variant="primary">
          {t('backups.page.now')}
        </Button>
      </Form>
    </div>
  );
}
