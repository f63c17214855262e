import { useTranslation } from 'react-i18next';
import { addressLine } from '~/prospects/address-line';
import type { CompanyPart } from './company-parts';
import type { CompanyPair } from './find-company-pair.server';
import type { Pair, PairSide } from './find-pair.server';
import type { PartRow } from './part-choice';
import type { ProspectPart } from './prospect-parts';

/** The fields of two prospects in words, those nobody knows left out. */
export function useProspectRows({ kept, gone, usual }: Pair): PartRow[] {
  const { t, i18n } = useTranslation();
  const words: Record<ProspectPart, (side: PairSide) => string | null> = {
    salutation: ({ prospect: { salutation } }) => salutation && t(`prospects.salutation.${salutation}`),
    title: ({ prospect }) => prospect.title,
    firstName: ({ prospect }) => prospect.firstName,
    lastName: ({ prospect }) => prospect.lastName,
    company: ({ company }) => company,
    position: ({ prospect }) => prospect.position,
    stage: ({ stage }) => stage,
    formality: ({ prospect }) => t(`prospects.formality.${prospect.formality}`),
    language: ({ prospect: { language } }) => language && t(`merges.language.${language}`),
    address: ({ prospect }) => addressLine(prospect, i18n.language),
    timeZone: ({ prospect }) => prospect.timeZone,
    website: ({ prospect }) => prospect.website,
    source: ({ prospect }) => prospect.source,
    referredBy: ({ referrer }) => referrer,
    legalBasis: ({ prospect: { legalBasis, presumedInterest } }) =>
      legalBasis === 'none'
        ? null
        : [t(`prospects.legalBasis.${legalBasis}`), presumedInterest].filter(Boolean).join(': '),
    custom: ({ prospect }) =>
      Object.entries(prospect.custom)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n') || null,
    notes: ({ prospect }) => prospect.notes,
  };
  return rowsOf(words, { kept, gone, usual }, (part) => t(`merges.part.${part}`), 'notes');
}

/** The same for two companies. */
export function useCompanyRows({ kept, gone, usual }: CompanyPair): PartRow[] {
  const { t, i18n } = useTranslation();
  const words: Record<CompanyPart, (side: CompanyPair['kept']) => string | null> = {
    name: ({ name }) => name,
    domain: ({ domain }) => domain,
    website: ({ website }) => website,
    industry: ({ industry }) => industry,
    address: (company) => addressLine(company, i18n.language),
    gatekeeper: ({ gatekeeper }) => gatekeeper,
  };
  return rowsOf(words, { kept, gone, usual }, (part) => t(`merges.companyPart.${part}`), 'gatekeeper');
}

function rowsOf<Part extends string, Side>(
  words: Record<Part, (side: Side) => string | null>,
  { kept, gone, usual }: { kept: Side; gone: Side; usual: Record<string, PartRow['usual']> },
  labelOf: (part: Part) => string,
  joinable: Part,
): PartRow[] {
  return (Object.keys(words) as Part[]).flatMap((part) => {
    const [one, other] = [words[part](kept) || null, words[part](gone) || null];
    if (!one && !other) return [];
    const differs = one !== null && other !== null && one !== other;
    const row = { part, label: labelOf(part), kept: one, gone: other, differs, usual: usual[part] ?? 'kept' };
    return part === joinable ? { ...row, both: true } : row;
  });
}
