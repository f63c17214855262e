/** From safe to bold: what two prospects share that makes them look like one. */
const PROSPECT_RULES = ['email', 'phone', 'person', 'similar'] as const;

/** The same for companies. */
const COMPANY_RULES = ['domain', 'name'] as const;

export const RULES = [...PROSPECT_RULES, ...COMPANY_RULES];

export type Rule = (typeof RULES)[number];

export const isRule = (text: string | undefined): text is Rule => RULES.some((rule) => rule === text);

export const kindOf = (rule: Rule) =>
  COMPANY_RULES.some((company) => company === rule) ? 'company' : 'prospect';
