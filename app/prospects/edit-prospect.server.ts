import { and, eq, isNull, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { violationOf } from '~db/violation';
import { companyOf } from './company-of.server';
import { replaceContactDetails } from './contact-details.server';
import type { ContactDetails, ProspectDetails, ProspectFields } from './fields';
import { recordActivity } from './record-activity.server';
import { refreshSearch } from './refresh-search.server';

interface ProspectEdit {
  prospectId: string;
  /** The version the form was filled from. */
  version: number;
  /** Only what is given changes; an empty company takes the prospect out of it. */
  fields: ProspectDetails & ContactDetails & CompanyNamed;
  actor: Actor;
  now: Date;
}

type CompanyNamed = Pick<ProspectFields, 'company' | 'companyId' | 'newCompany'>;

/** Changes a prospect; `stale` when somebody else has changed it since the form was filled, and then nothing is. */
export async function editProspect(
  db: Db,
  input: ProspectEdit,
): Promise<Result<{ version: number }, 'not_found' | 'stale'>> {
  try {
    return await db.transaction((tx) => changeProspect(tx, input));
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}

async function changeProspect(tx: Db, { prospectId, version, fields, actor, now }: ProspectEdit) {
  const { workspaceId } = actor;
  const { phoneNumbers, emailAddresses, company, companyId, newCompany, ...details } = fields;
  const own = and(
    eq(prospects.workspaceId, workspaceId),
    eq(prospects.id, prospectId),
    isNull(prospects.deletedAt),
  );
  const [current] = await tx
    .select({ version: prospects.version, company: companies.name })
    .from(prospects)
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(own)
    .for('update', { of: prospects });
  if (!current) return fail('not_found');
  if (current.version !== version) return fail('stale');

  // Two firms can share a name: one that stays is not looked for again.
  const chosen = Boolean(companyId || newCompany);
  const keepsCompany = !chosen && (company === undefined || company === current.company);
  const companyChange = keepsCompany ? {} : { companyId: await companyOf(tx, workspaceId, fields) };
  await tx
    .update(prospects)
    .set({ ...details, ...companyChange, version: sql`${prospects.version} + 1`, updatedAt: now })
    .where(own);
  await replaceContactDetails(tx, { workspaceId, prospectId }, { phoneNumbers, emailAddresses });
  await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
  const { companyId: _, newCompany: __, ...named } = fields;
  const changed = Object.keys(named);
  await recordActivity(tx, { prospectId, kind: 'edited', data: { fields: changed }, actor, at: now });
  await recordEvent(tx, {
    action: 'prospect.edited',
    subjectKind: 'prospect',
    subjectId: prospectId,
    data: { fields: changed },
    actor,
    at: now,
  });
  return ok({ version: version + 1 });
}
