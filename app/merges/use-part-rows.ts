import { useTranslation } from 'react-i18next';
import { useCustomText } from '~/custom-fields/use-custom-text';
import { addressLine } from '~/prospects/address-line';
import type { CompanyPart } from './company-parts';
import type { CompanyPair } from './find-company-pair.server';
import type { Pair, PairSide } from './find-pair.server';
import type { PartRow } from './part-choice';
import type { ProspectPart } from './prospect-parts';

/** The fields of two prospects in words, those nobody knows left out. */
export function useProspectRows({ kept, gone, ownFields, usual }: Pair): PartRow[] {
  const { t, i18n } = useTranslation();
  const ownText = useCustomText();
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
    notes: ({ prospect }) => prospect.notes,
  };
  const own = ownFields.flatMap(({ id, key, label, kind }) => {
    const text = ({ prospect }: PairSide) => prospect.custom[key] && ownText(kind, prospect.custom[key]);
    return rowOf({ part: `own.${id}`, label }, [text(kept), text(gone)]);
  });
  return [...rowsOf(words, { kept, gone, usual }, (part) => t(`merges.part.${part}`), 'notes'), ...own];
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
    const named = { part, label: labelOf(part), usual: usual[part], both: part === joinable };
    return rowOf(named, [words[part](kept), words[part](gone)]);
  });
}

type Named = Pick<PartRow, 'part' | 'label' | 'both'> & { usual?: PartRow['usual'] | undefined };

/** One row, or none when neither knows anything. */
function rowOf(
  { usual = 'kept', ...named }: Named,
  [one, other]: [string | null | undefined, string | null | undefined],
): PartRow[] {
  const [kept, gone] = [one || null, other || null];
  if (!kept && !gone) return [];
  return [{ ...named, usual, kept, gone, differs: kept !== null && gone !== null && kept !== gone }];
}
