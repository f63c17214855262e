import { readCustomValue } from '~/custom-fields/custom-value';
import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { editProspect } from './edit-prospect.server';
import type { ProspectDetails } from './fields';
import { findProspect, type ProspectRecord } from './find-prospect.server';
import { formValuesOf } from './form-values';
import { customKeyOf, type InlineField, inlineValue } from './inline-fields';
import { editProspectSchema } from './prospect-schema';

interface FieldChange {
  prospectId: string;
  field: InlineField;
  /** What stood there when she began. */
  was: string;
  value: string;
  actor: Actor;
  now: Date;
}

export type FieldRefusal =
  | { error: 'not_found' }
  /** Somebody else has changed this very field meanwhile; nothing is saved. */
  | { error: 'stale'; stored: string }
  /** A translation key. */
  | { error: 'unfit'; message: string };

type Changed = { ok: true } | ({ ok: false } & FieldRefusal);

type Change = ProspectDetails & { company?: string | null };

/**
 * Changes one field of a prospect. Others may have changed other fields since: only a change of the same one counts
 * as a conflict.
 */
export async function changeField(db: Db, input: FieldChange): Promise<Changed> {
  const { prospectId, field, was, value, actor, now } = input;
  const { workspaceId } = actor;
  // Somebody may save another field in between; then it is looked at once more.
  for (let turn = 0; turn < 3; turn++) {
    const found = await findProspect(db, { workspaceId, prospectId });
    if (!found.ok) return found;
    const stored = inlineValue(found.value, field);
    if (stored !== was) return { ok: false, error: 'stale', stored };
    const fields = await readField(db, found.value, { field, value, workspaceId });
    if (!fields.ok) return { ok: false, error: 'unfit', message: fields.error };
    const { version } = found.value.prospect;
    const edited = await editProspect(db, { prospectId, version, fields: fields.value, actor, now });
    if (edited.ok) return { ok: true };
    if (edited.error === 'not_found') return { ok: false, error: 'not_found' };
  }
  return { ok: false, error: 'unfit', message: 'errors.busy' };
}

type Typed = { field: InlineField; value: string; workspaceId: string };

/** The one field as it is kept, judged by the rules of the whole form. */
async function readField(
  db: Db,
  record: ProspectRecord,
  { field, value, workspaceId }: Typed,
): Promise<Result<Change, string>> {
  const key = customKeyOf(field);
  if (key !== null) {
    const definition = (await findCustomFields(db, workspaceId)).find((one) => one.key === key);
    const read = readCustomValue(definition ?? { kind: 'text', choices: [] }, value);
    if (!read.ok) return read;
    const { [key]: before, ...others } = record.prospect.custom;
    return ok({ custom: read.value === null ? others : { ...others, [key]: read.value } });
  }
  const form = { ...formValuesOf(record), version: record.prospect.version, [field]: value || undefined };
  const parsed = editProspectSchema.safeParse(form);
  if (!parsed.success) return fail(parsed.error.issues[0]?.message ?? 'errors.invalid');
  return ok({ [field]: parsed.data[field as keyof typeof parsed.data] });
}
