import type { ProspectDraft } from '../prospect-draft';
import type { FoundCompany } from './company-index';
import type { KnownProspect } from './known-prospect';
import type { News } from './merge-prospect';
import type { KnownRecords, MappedRow, PlanOptions } from './planning';

/** What a row brings to a prospect, with its company, tags and lists found or made. */
export function newsOf(
  { prospect: draft }: MappedRow,
  company: FoundCompany | null,
  known: KnownRecords,
  options: PlanOptions,
): News {
  const lists = [options.listName, draft.list].filter((name) => name !== null);
  return {
    values: { ...personal(draft), companyId: company?.id ?? null, source: draft.source ?? options.source },
    custom: draft.custom,
    warm: options.warm,
    phones: draft.phones,
    emails: draft.emails,
    tagIds: [...new Set(draft.tags.map((name) => known.tags.idOf(name)))],
    listIds: [...new Set(lists.map((name) => known.lists.idOf(name)))],
  };
}

function personal(draft: ProspectDraft) {
  const { salutation, title, firstName, lastName, position } = draft;
  const { website, street, postalCode, city, region, country, notes, legalBasis } = draft;
  return {
    ...{ salutation, title, firstName, lastName, position },
    ...{ website, street, postalCode, city, region, country, notes, legalBasis },
  };
}

/** The company a row names, unless the prospect has one that is to stay. */
export function companyOf(
  prospect: KnownProspect,
  { prospect: draft, domain }: MappedRow,
  known: KnownRecords,
  { policy, newId }: PlanOptions,
): FoundCompany | null {
  if (!draft.company || (policy === 'fill_empty' && prospect.values.companyId)) return null;
  const { website, industry, street, postalCode, city, region, country } = draft;
  const address = { street, postalCode, city, region, country };
  return known.companies.findOrMake({ name: draft.company, domain, website, industry, ...address }, newId);
}
