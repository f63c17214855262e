import type { TFunction } from 'i18next';
import type { FindingCode } from '~/prospects/reading';
import type { ImportNotice } from '~db/schema/imports';

/** A finding as a sentence in the reader's language. */
export const issueText = (t: TFunction, { code, params }: Pick<ImportNotice, 'code' | 'params'>): string =>
  t(`imports.issues.${code as FindingCode}`, params);
