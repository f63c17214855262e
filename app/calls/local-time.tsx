import { useTranslation } from 'react-i18next';
import { usePlaceFormats } from '~/i18n/use-place-formats';

/** '14:32 dort', and the name of the zone on hover. */
export function LocalTime({ zone, madeAt }: { zone: string; madeAt: Date }) {
  const { t } = useTranslation();
  const { formats, now } = usePlaceFormats(zone, madeAt);
  return (
    <time dateTime={now.toISOString()} title={`${formats.exact(now)} · ${zone}`} suppressHydrationWarning>
      {t('calls.screen.localTime', { time: formats.time(now) })}
    </time>
  );
}
