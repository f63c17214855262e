import type { z } from 'zod';
import type { ProspectFields } from './fields';
import type { newProspectSchema } from './prospect-schema';
import { readContactLines } from './read-contact-lines.server';

type Typed = Omit<z.output<typeof newProspectSchema>, 'listId' | 'tags' | 'anyway'>;

/**
 * What a form said as fields of a prospect, with numbers and addresses as they are kept. `errors` names the
 * lines that can't be used, by field. National numbers are of the prospect's country, else of the workspace's.
 */
export function readProspectForm(
  typed: Typed,
  workspaceCountry: string,
): { fields: ProspectFields; errors: Record<string, string[]> | null } {
  const { phones, emails, companyChoice, ...details } = typed;
  const company = companyChoice === 'new' ? { newCompany: true } : { companyId: companyChoice ?? null };
  const read = readContactLines({ phones, emails }, typed.country ?? workspaceCountry);
  const hasErrors = Object.keys(read.errors).length > 0;
  return { fields: { ...details, ...company, ...read.details }, errors: hasErrors ? read.errors : null };
}
