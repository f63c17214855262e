interface Place {
  street: string | null;
  postalCode: string | null;
  city: string | null;
}

/** Where a client is, in lines: the firm's address, else the person's; empty when unknown. */
export function clientAddress({ prospect, company }: { prospect: Place; company: Place | null }): string {
  const { street, postalCode, city } = company?.street ? company : prospect;
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join('\n');
}
