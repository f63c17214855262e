import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import type { testMailbox } from './test-mailbox.server';

/** What a test of the mailbox has shown, and what to do about it. */
export function TestResult({ result }: { result: Awaited<ReturnType<typeof testMailbox>> }) {
  const { t } = useTranslation();
  if (!result.ok) {
    return (
      <Notice tone="stop" title={t('mailbox.tested.badTitle')} urgent>
        {t(`errors.${result.error}`)}
      </Notice>
    );
  }
  const { diagnosis, host, port } = result.value;
  if (!diagnosis) {
    return (
      <Notice tone="good" title={t('mailbox.tested.goodTitle')}>
        {t('mailbox.tested.goodText')}
      </Notice>
    );
  }
  return (
    <Notice tone="stop" title={t('mailbox.tested.badTitle')} urgent>
      <p>{t(`mailbox.problem.${diagnosis.problem}`, { host, port })}</p>
      <p className="mt-2 text-muted text-sm">{t('mailbox.tested.answer')}</p>
      <p className="wrap-anywhere font-mono text-sm">{diagnosis.answer}</p>
    </Notice>
  );
}
