import { useTranslation } from 'react-i18next';
import type { Gatekeeper } from './find-gatekeepers.server';

/** What is known of somebody at the front desk, in a few lines. */
export function GatekeeperLines({ gatekeeper }: { gatekeeper: Gatekeeper }) {
  const { t } = useTranslation();
  const { name, directLine, bestTime, promised } = gatekeeper;
  return (
    <div className="wrap-anywhere grid gap-0.5">
      {name && <p className="font-medium">{name}</p>}
      {directLine && (
        <p>
          <span className="text-muted">{t('record.desk.directLine')}: </span>
          {directLine}
        </p>
      )}
      {bestTime && (
        <p>
          <span className="text-muted">{t('record.desk.bestTime')}: </span>
          {bestTime}
        </p>
      )}
      {promised && (
        <p className="whitespace-pre-wrap">
          <span className="text-muted">{t('record.desk.promised')}: </span>
          {promised}
        </p>
      )}
    </div>
  );
}
