import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { editCompany } from './edit-company.server';
import { findCompany } from './find-company.server';
import { type CompanyField, companySchema } from './schema';

interface FieldChange {
  companyId: string;
  field: CompanyField;
  /** What stood there when she began. */
  was: string;
  value: string;
  actor: Actor;
  now: Date;
}

type Changed =
  | { ok: true }
  | { ok: false; error: 'not_found' }
  /** Somebody else has changed this very field meanwhile; nothing is saved. */
  | { ok: false; error: 'stale'; stored: string }
  /** A translation key. */
  | { ok: false; error: 'unfit'; message: string };

/** Changes one field of a company; only a change of the same field by somebody else counts as a conflict. */
export async function changeCompanyField(db: Db, input: FieldChange): Promise<Changed> {
  const { companyId, field, was, value, actor, now } = input;
  // Somebody may save another field in between; then it is looked at once more.
  for (let turn = 0; turn < 3; turn++) {
    const found = await findCompany(db, { workspaceId: actor.workspaceId, companyId });
    if (!found.ok) return { ok: false, error: 'not_found' };
    const stored = found.value[field] ?? '';
    if (stored !== was) return { ok: false, error: 'stale', stored };
    const known = Object.fromEntries(
      Object.entries(found.value).map(([key, text]) => [key, text ?? undefined]),
    );
    const parsed = companySchema.safeParse({ ...known, [field]: value || undefined });
    if (!parsed.success) {
      return { ok: false, error: 'unfit', message: parsed.error.issues[0]?.message ?? 'errors.invalid' };
    }
    const { version } = parsed.data;
    const edited = await editCompany(db, {
      companyId,
      version,
      fields: { [field]: parsed.data[field] },
      actor,
      now,
    });
    if (edited.ok) return { ok: true };
    if (edited.error === 'not_found') return { ok: false, error: 'not_found' };
  }
  return { ok: false, error: 'unfit', message: 'errors.busy' };
}
