import { readCustomValue } from '~/custom-fields/custom-value';
import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import type { Db } from '~db/client';
import { findProspect } from './find-prospect.server';

type ById = Record<string, string | undefined>;

interface Typed {
  workspaceId: string;
  prospectId: string;
  custom: ById;
  customWas: ById;
}

/**
 * The fields of her own as a form says them. Only those that differ from what stood there when it was filled change,
 * so that a colleague's words in another field stay. `errors` are by the names of the form.
 */
export async function readOwnValues(db: Db, { workspaceId, prospectId, custom, customWas }: Typed) {
  const errors: Record<string, string[]> = {};
  const changed = Object.keys(custom).filter((id) => (custom[id] ?? '') !== (customWas[id] ?? ''));
  if (changed.length === 0) return { values: {}, errors: null };
  const [found, fields] = await Promise.all([
    findProspect(db, { workspaceId, prospectId }),
    findCustomFields(db, workspaceId),
  ]);
  const values: Record<string, string> = found.ok ? { ...found.value.prospect.custom } : {};
  for (const field of fields.filter(({ id }) => changed.includes(id))) {
    const read = readCustomValue(field, custom[field.id] ?? '');
    if (!read.ok) errors[`custom.${field.id}`] = [read.error];
    else if (read.value === null) delete values[field.key];
    else values[field.key] = read.value;
  }
  return { values: { custom: values }, errors: Object.keys(errors).length > 0 ? errors : null };
}
