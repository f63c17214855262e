import type { imports } from '~/i18n/en/imports';

/** Stable names of what can be found; each has its sentence in i18n. */
export type FindingCode = keyof (typeof imports)['issues'];

/** Something found while reading a value. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  params: Record<string, string | number>;
}

/** A value as the product keeps it, or null where it cannot be used, with what was found on the way. */
export interface Reading<T> {
  value: T | null;
  findings: Finding[];
}

export const refused = (code: FindingCode, params: Finding['params'] = {}): Reading<never> => ({
  value: null,
  findings: [{ code, severity: 'error', params }],
});

export const warning = (code: FindingCode, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'warning',
  params,
});
