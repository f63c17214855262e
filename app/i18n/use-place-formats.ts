import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormats } from './formats';
import { isLocale } from './locales';

const TICK = 15_000;

/** Clocks of a place: what time it is there, in the language of the page. `now` goes on while the page is open. */
export function usePlaceFormats(zone: string, madeAt: Date) {
  const { language } = useTranslation().i18n;
  const [now, setNow] = useState(madeAt);
  useEffect(() => {
    const tick = () => setNow(new Date());
    tick();
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, []);
  const formats = useMemo(
    () => createFormats({ locale: isLocale(language) ? language : 'de', timeZone: zone, now }),
    [language, zone, now],
  );
  return { formats, now };
}
