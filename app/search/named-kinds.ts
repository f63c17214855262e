/** What is found by its name, besides prospects, in the order of the results. */
export const NAMED_KINDS = [
  'company',
  'client',
  'list',
  'view',
  'document',
  'packet',
  'sequence',
  'template',
  'script',
] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

export interface Named {
  kind: NamedKind;
  id: string;
  name: string;
  /** Tells two of a name apart: a company's city. */
  about: string | null;
  to: string;
}
