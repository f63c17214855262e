export const KINDS = ['text', 'number', 'date', 'choice', 'yes_no', 'link'] as const;

export type CustomFieldKind = (typeof KINDS)[number];

/** A field of a workspace's own, as forms and filters need it. */
export interface CustomField {
  id: string;
  /** What its values are kept under in `prospects.custom`. */
  key: string;
  label: string;
  kind: CustomFieldKind;
  choices: string[];
}

/** Choices as somebody types them, one a line or between commas; each counts once. */
export const readChoices = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]/)
      .map((choice) => choice.trim())
      .filter(Boolean),
  ),
];
