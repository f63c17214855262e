/** As they stand in addresses of files. */
export const REPORT_NAMES = [
  'funnel',
  'weeks',
  'outcomes',
  'hours',
  'scripts',
  'cards',
  'packets',
  'sequences',
  'sources',
  'lists',
  'referrers',
] as const;

export type ReportName = (typeof REPORT_NAMES)[number];
