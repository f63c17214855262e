import type { ColumnContent } from './column-content';
import type { KnownField } from './fields';

const contact: readonly KnownField[] = ['email', 'email2', 'phone', 'phone2', 'mobile', 'website'];

/**
 * How far a column's content speaks for a field: above 0 it does, 0 says nothing, null contradicts. A header
 * alone is not believed against its own content.
 */
export function fitOf(field: KnownField, content: ColumnContent): number | null {
  if (content.filled === 0) return 0;
  if (contact.includes(field)) return contactFit(field, content);
  if (field === 'notes' || field === 'tags' || field === 'source') return 0;
  if (content.share('email') > 0.6 || content.share('website') > 0.8) return null;
  if (field === 'salutation') return expected(content.share('salutation'));
  if (field === 'title') return expected(content.share('academic'));
  if (field === 'position')
    return content.share('salutation') > 0.5 || content.share('academic') > 0.5 ? null : 0;
  if (field === 'postalCode') return content.share('postalCode') > 0.5 ? 0.5 : 0;
  if (content.share('date') > 0.6) return null;
  if (field === 'company') return content.share('company') > 0.3 ? 0.5 : 0;
  return isName(field) && content.share('number') > 0.8 ? null : 0;
}

function contactFit(field: KnownField, content: ColumnContent): number | null {
  if (field === 'email' || field === 'email2') return expected(content.share('email'));
  if (field === 'website') return content.share('profile') > 0.5 ? null : expected(content.share('website'));
  return expected(content.share('phone'));
}

const expected = (share: number) => (share >= 0.5 ? 0.5 : share < 0.2 ? null : 0);

const isName = (field: KnownField) => field === 'firstName' || field === 'lastName' || field === 'fullName';
