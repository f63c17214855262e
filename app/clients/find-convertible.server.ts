import { and, eq, isNull } from 'drizzle-orm';
import type { Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { languageOf } from './client-language';
import { clientName } from './client-name';

export interface Convertible {
  companyId: string | null;
  /** The firm's name, else the person's. */
  name: string;
  language: Locale;
  legalBasis: typeof prospects.$inferSelect.legalBasis;
  /** When to call the next time. */
  nextAttemptAt: Date | null;
  timeZone: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** The prospect as a client would be called; locked, so that two conversions come one after the other. */
export async function findConvertible(
  tx: Db,
  { prospectId, actor: { workspaceId } }: { prospectId: string; actor: { workspaceId: string } },
): Promise<Convertible | null> {
  const [row] = await tx
    .select({ prospect: prospects, company: companies, workspace: workspaces })
    .from(prospects)
    .innerJoin(workspaces, eq(workspaces.id, prospects.workspaceId))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    )
    .for('update', { of: prospects });
  if (!row) return null;
  const { prospect, company, workspace } = row;
  const country = prospect.country ?? company?.country ?? workspace.country;
  return {
    companyId: prospect.companyId,
    name: clientName({ ...prospect, company: company?.name ?? null }),
    language: languageOf(prospect.language, country),
    legalBasis: prospect.legalBasis,
    nextAttemptAt: prospect.nextAttemptAt,
    country,
    timeZone: prospect.timeZone ?? workspace.timeZone,
  };
}
