import { and, inArray } from 'drizzle-orm';
import { fail, ok, type Result } from '~/platform/result';
import { isProspect } from '~/prospects/is-prospect.server';
import type { Db } from '~db/client';
import { type ImportPolicy, type ImportValueChoices, imports } from '~db/schema/imports';
import type { ImportField, Mapping } from './fields';
import { isImport, type WhichImport } from './is-import.server';
import { nothingChecked, openStates } from './open-states';

/** What she decides before the dry run. */
export interface ImportChoices {
  mapping: Mapping;
  listName: string;
  /** ISO 3166: of numbers that don't say, and of prospects that don't either. */
  country: string;
  policy: ImportPolicy;
  several: 'ask' | 'keep_all';
  source: string | null;
  warm: boolean;
  companyByDomain?: boolean;
  /** The prospect or client who has brought the people of the file. */
  referredById?: string | null;
}

/** Fields one of which makes a prospect. */
const ESSENTIAL: (ImportField | null)[] = [
  'firstName',
  'lastName',
  'fullName',
  'company',
  'phone',
  'phone2',
  'mobile',
  'email',
  'email2',
];

export type ChoiceError = 'not_found' | 'nothing_mapped' | 'referrer_gone';

interface SavedImport {
  columns: string[];
  fileName: string;
  valueChoices: ImportValueChoices;
}

/** Keeps the choices of an import whose rows are not being imported yet; what a dry run said before is forgotten. */
export async function saveChoices(
  tx: Db,
  { workspaceId, importId, ...choices }: WhichImport & ImportChoices,
): Promise<Result<SavedImport, ChoiceError>> {
  const { referredById = null } = choices;
  if (referredById && !(await isProspect(tx, { workspaceId, prospectId: referredById })))
    return fail('referrer_gone');
  if (!Object.values(choices.mapping).some((field) => ESSENTIAL.includes(field)))
    return fail('nothing_mapped');
  const [saved] = await tx
    .update(imports)
    .set({ ...choices, state: 'uploaded', values: null, ...nothingChecked, failure: null })
    .where(and(isImport({ workspaceId, importId }), inArray(imports.state, openStates)))
    .returning({
      columns: imports.columns,
      fileName: imports.fileName,
      valueChoices: imports.valueChoices,
    });
  return saved ? ok({ ...saved, columns: saved.columns.map(({ name }) => name) }) : fail('not_found');
}
