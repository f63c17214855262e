import { and, eq, inArray } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { COMPANY_PART_NAMES, usualCompanySide } from './company-parts';
import { prospectsAt } from './prospects-at.server';

export type CompanyPair = Extract<Awaited<ReturnType<typeof findCompanyPair>>, { ok: true }>['value'];

interface Wanted {
  workspaceId: string;
  keptId: string;
  goneId: string;
}

/** Two companies side by side, with what would become of each of their fields, and how many people would move. */
export async function findCompanyPair(db: Db, { workspaceId, keptId, goneId }: Wanted) {
  const found = await db
    .select()
    .from(companies)
    .where(and(eq(companies.workspaceId, workspaceId), inArray(companies.id, [keptId, goneId])));
  const kept = found.find(({ id }) => id === keptId);
  const gone = found.find(({ id }) => id === goneId);
  if (!kept || !gone || keptId === goneId) return fail('not_found');
  const usual = COMPANY_PART_NAMES.map((part) => [part, usualCompanySide(part, kept, gone)] as const);
  const moving = await prospectsAt(db, { workspaceId, companyIds: [goneId] });
  return ok({ kept, gone, usual: Object.fromEntries(usual), people: moving.length });
}
