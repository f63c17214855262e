import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '~/ui/progress';

const LOOK_AGAIN_MS = 700;

/** A backup going by; without a value it hasn't begun. Without JavaScript the page loads itself again. */
export function BackupProgress({ value }: { value: number | undefined }) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Progress
        label={t('backups.page.running')}
        value={value === undefined ? undefined : Math.round(value * 100)}
        max={100}
        text={t('backups.page.leave')}
      />
    </>
  );
}
