import type { companyNews as english } from '../en/company-news';
import type { Translated } from '../translations';

export const companyNews: Translated<typeof english> = {
  title: 'Von anderen in dieser Firma',
  refused: 'möchte keinen Kontakt mehr',
  replied: 'hat geantwortet',
};
