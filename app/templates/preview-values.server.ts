import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { findFieldValues, findSenderValues } from './field-values.server';
import type { FieldValues } from './fields';

interface Wanted {
  workspaceId: string;
  memberId: string;
  /** Whom the text is shown for; an invented person when there is none. */
  prospectId?: string | null;
  language: 'de' | 'en';
}

/** The values a preview is filled with, as close to a real message as can be. */
export async function previewValues(
  db: Db,
  { workspaceId, memberId, prospectId, language }: Wanted,
): Promise<FieldValues> {
  const real = prospectId ? await findFieldValues(db, { workspaceId, prospectId, memberId, language }) : null;
  return real ?? { ...INVENTED[language], ...(await findSenderValues(db, { workspaceId, memberId })) };
}

/** Prospects to choose from for a preview, the ones touched last first. */
export const listPreviewProspects = (db: Db, workspaceId: string) =>
  db
    .select({
      id: prospects.id,
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      company: companies.name,
    })
    .from(prospects)
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(prospects.workspaceId, workspaceId), isNull(prospects.deletedAt)))
    .orderBy(desc(prospects.updatedAt), desc(prospects.id))
    .limit(50);

const INVENTED: Record<'de' | 'en', FieldValues> = {
  de: {
    salutation: 'Sehr geehrte Frau Beispiel',
    firstName: 'Erika',
    lastName: 'Beispiel',
    fullName: 'Erika Beispiel',
    jobTitle: 'Geschäftsführerin',
    company: 'Beispiel & Söhne',
    industry: 'Steuerberatung',
    city: 'Musterstadt',
    callDate: '12. März',
  },
  en: {
    salutation: 'Dear Ms Sample',
    firstName: 'Erica',
    lastName: 'Sample',
    fullName: 'Erica Sample',
    jobTitle: 'Managing director',
    company: 'Sample & Sons',
    industry: 'Tax advice',
    city: 'Sampleton',
    callDate: '12 March',
  },
};
