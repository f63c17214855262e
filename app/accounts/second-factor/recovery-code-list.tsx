import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';

/** The codes for paper, shown this once. */
export function RecoveryCodeList({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <Notice tone="good" title={t('accounts.factor.recoveryTitle')}>
        {t('accounts.factor.recoveryText')}
      </Notice>
      <ul className="grid gap-1 font-medium tabular-nums sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button asChild className="justify-self-start">
        <Link to="/settings/security">{t('common.next')}</Link>
      </Button>
    </div>
  );
}
