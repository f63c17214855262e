import { useTranslation } from 'react-i18next';
import { useIsOwner } from '~/accounts/use-is-owner';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';
import type { Advice, AdviceCode } from './advice';

/** Parts that come from her settings, and without which nothing is sent. */
const FROM_SETTINGS: AdviceCode[] = ['no_sender_name', 'no_postal_address', 'no_imprint', 'no_privacy_link'];

/** What she should know before she saves; none of it keeps her from it. */
export function AdviceList({ advice }: { advice: Advice[] }) {
  const { t } = useTranslation();
  const isOwner = useIsOwner();
  if (advice.length === 0) return null;
  return (
    <Notice tone="waiting" title={t('templates.advice.title')}>
      <ul className="ml-4 grid list-disc gap-1">
        {advice.map(({ code, found }) => (
          <li key={code}>{t(`templates.advice.${code}`, { found })}</li>
        ))}
      </ul>
      {isOwner && advice.some(({ code }) => FROM_SETTINGS.includes(code)) && (
        <p className="mt-2">
          <TextLink to="/settings/sender">{t('templates.preview.completeSender')}</TextLink>
        </p>
      )}
    </Notice>
  );
}
