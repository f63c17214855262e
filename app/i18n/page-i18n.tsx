import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';

/*
 * What this product uses of i18next and react-i18next, for pages, in the browser and where a server draws them
 * (vite.config.ts puts this in their place; docs/decisions/light-call-page.md says why). All else has the real ones, and
 * a test holds the two together.
 */

type Texts = { [key: string]: string | Texts };
type Values = Record<string, unknown> & { count?: number; defaultValue?: string };
type Translate = (key: string, values?: Values) => string;

const PLACE = /\{\{\s*(\w+)(,\s*number)?\s*\}\}/g;

function translator(texts: Texts, language: string): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const find = (key: string) => {
    const found = key
      .split('.')
      .reduce<Texts | string | undefined>(
        (at, part) => (typeof at === 'object' ? at[part] : undefined),
        texts,
      );
    return typeof found === 'string' ? found : undefined;
  };
  const counted = (key: string, count: number) =>
    (count === 0 ? find(`${key}_zero`) : undefined) ?? find(`${key}_${plural.select(count)}`);
  return (key, values = {}) => {
    const { count, defaultValue } = values;
    const text = (count === undefined ? undefined : counted(key, count)) ?? find(key) ?? defaultValue ?? key;
    return text.replace(PLACE, (place, name: string, isNumber?: string) => {
      if (!(name in values)) return place;
      return isNumber ? number.format(values[name] as number) : String(values[name] ?? '');
    });
  };
}

/** What components get: another object whenever there are more texts. */
interface Shown {
  t: Translate;
  i18n: { language: string };
}

interface Init {
  lng: string;
  resources: { [language: string]: { translation: Texts } };
}

/** i18next's `createInstance`. */
export function createInstance() {
  const listeners = new Set<() => void>();
  let shown: Shown = { t: (key) => key, i18n: { language: '' } };
  const show = (texts: Texts, language: string) => {
    shown = { t: translator(texts, language), i18n: { language } };
    for (const listener of listeners) listener();
  };
  const instance = {
    use: () => instance,
    init: ({ lng, resources }: Init) => show(resources[lng]?.translation ?? {}, lng),
    t: (key: string, values?: Values) => shown.t(key, values),
    shown: () => shown,
    /** The texts of the whole language take the place of some of them. */
    addResourceBundle: (language: string, _namespace: string, texts: Texts) => show(texts, language),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return instance;
}

const Context = createContext(createInstance());

/** react-i18next's. */
export const initReactI18next = {};

export const I18nextProvider = ({
  i18n,
  children,
}: {
  i18n: ReturnType<typeof createInstance>;
  children: ReactNode;
}) => <Context.Provider value={i18n}>{children}</Context.Provider>;

export function useTranslation(): Shown {
  const { subscribe, shown } = useContext(Context);
  return useSyncExternalStore(subscribe, shown, shown);
}
