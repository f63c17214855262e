import { useTranslation } from 'react-i18next';
import { useDisplayName } from '~/prospects/use-display-name';
import type { Referrals } from './find-referrers.server';

/** One line below a client's name: who brought it, and how many it has brought. */
export function ReferralNote({ referrals: { referrer, brought } }: { referrals: Referrals }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const words = [
    referrer && t('clients.referrals.byName', { name: nameOf(referrer) }),
    brought > 0 && t('clients.referrals.brought', { count: brought }),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return <p className="font-normal text-muted text-sm">{words.join(' · ')}</p>;
}
