import { Link } from '@remix-run/react';
import { CirclePause } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Says on every page that no mail goes out, and leads to where that is changed. */
export function SendingPausedSign() {
  const { t } = useTranslation();
  return (
    <p
      role="status"
      className="not-last:mb-3 flex items-start gap-2 rounded-md border border-waiting/40 bg-waiting-soft p-3 text-sm"
    >
      <CirclePause aria-hidden className="mt-0.5 size-4 shrink-0 text-waiting" />
      <span>
        {t('outbox.paused.sign')}{' '}
        <Link to="/outbox" className="underline">
          {t('outbox.paused.toOutbox')}
        </Link>
      </span>
    </p>
  );
}
