/** What a card is read into; the names are those of Google's address book, which the usual mapping knows. */
export const cardColumns = [
  'Full Name',
  'Name Prefix',
  'Academic Title',
  'First Name',
  'Middle Name',
  'Last Name',
  'Name Suffix',
  'Company',
  'Department',
  'Job Title',
  'Phone',
  'Mobile',
  'Phone 2',
  'Email',
  'Email 2',
  'Street',
  'Postal Code',
  'City',
  'Region',
  'Country',
  'Website',
  'Notes',
  'Categories',
] as const;

export type CardColumn = (typeof cardColumns)[number];

export type CardValues = Partial<Record<CardColumn, string>>;
