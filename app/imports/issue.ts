import type { Finding, FindingCode } from '~/prospects/reading';

/** Something a person should know about one row; `column` is null when it concerns the whole row. */
export interface Issue extends Finding {
  column: string | null;
}

export const rowError = (code: FindingCode, params: Finding['params'] = {}): Issue => ({
  column: null,
  code,
  severity: 'error',
  params,
});

export const rowWarning = (code: FindingCode, params: Finding['params'] = {}): Issue => ({
  column: null,
  code,
  severity: 'warning',
  params,
});

export const hasError = (issues: readonly Issue[]) => issues.some((issue) => issue.severity === 'error');
