import { keptFormat } from './kept-format';

/** 'Deutschland' for 'DE' (ISO 3166); what is no code stays as it is. */
export const countryName = (code: string, language: string): string =>
  /^[A-Z]{2}$/.test(code)
    ? (keptFormat(Intl.DisplayNames, language, { type: 'region' }).of(code) ?? code)
    : code;
