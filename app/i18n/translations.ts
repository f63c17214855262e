import type { en } from './en/index';

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** What every language must say: the English texts give the keys. */
export type Translations = Texts<typeof en>;

/** A part of them, some nouns only in part. */
export type SomeTranslations = { [Noun in keyof Translations]?: Partial<Translations[Noun]> };

/** The German half of one noun's texts, typed by the English one: `Translated<typeof english>`. */
export type Translated<T> = Texts<T>;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    /** Keys of error messages come from schemas at run time. */
    strictKeyChecks: false;
  }
}
