/** What is agreed in writing: silence about what she learns, and the work itself. */
export const AGREEMENT_KINDS = ['nda', 'service'] as const;

export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const isAgreementKind = (value: string): value is AgreementKind =>
  AGREEMENT_KINDS.some((kind) => kind === value);
