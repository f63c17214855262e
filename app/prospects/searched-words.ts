interface Searched {
  values: Record<'lastName' | 'firstName' | 'title' | 'position' | 'postalCode' | 'city', string | null>;
  phones: readonly { e164: string }[];
  emails: readonly string[];
}

/**
 * What the search looks at of a prospect that is about to be written, not yet folded; refresh-search.server.ts
 * says the same of one that stands in the database.
 */
export function searchedWords(
  { values, phones, emails }: Searched,
  company: { name: string; domain: string | null; city: string | null } | undefined,
): string {
  const { lastName, firstName, title, position, postalCode, city } = values;
  return [
    ...[lastName, firstName, title, position, postalCode, city],
    ...(company ? [company.name, company.domain, company.city] : []),
    ...phones.map(({ e164 }) => e164.replace(/^\++/, '')),
    ...emails,
  ]
    .filter((word) => word !== null)
    .join(' ');
}
