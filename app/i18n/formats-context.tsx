import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormats, type Formats } from './formats';
import { isLocale } from './locales';

const FormatsContext = createContext<Formats | undefined>(undefined);

type FormatsProviderProps = {
  /** IANA name of the zone that times are shown in. */
  timeZone: string;
  /** When the page was made, so that server and browser say the same. */
  now: Date;
  children: ReactNode;
};

/** Gives the pages below it dates and numbers as their reader says them. */
export function FormatsProvider({ timeZone, now, children }: FormatsProviderProps) {
  const { language } = useTranslation().i18n;
  const formats = useMemo(
    () => createFormats({ locale: isLocale(language) ? language : 'de', timeZone, now }),
    [language, timeZone, now],
  );
  return <FormatsContext.Provider value={formats}>{children}</FormatsContext.Provider>;
}

export function useFormats(): Formats {
  const formats = useContext(FormatsContext);
  if (!formats) throw new Error('useFormats needs a FormatsProvider above it');
  return formats;
}
