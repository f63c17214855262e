import { and, eq } from 'drizzle-orm';
import { findPromises } from '~/clients/find-promises.server';
import { promisedHours } from '~/clients/promised-hours';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';
import type { CountryHours } from './calling-hours';
import { findCountryHours } from './calling-hours.server';
import type { CallerHours } from './calling-window';

/** Who phones, and where her workspace is at home. */
export interface Caller {
  hours: CallerHours;
  locale: Locale;
  country: string;
  region: string | null;
  timeZone: string;
  /** When offices of a country are called. */
  countryHours: CountryHours;
}

/** When the member can phone undisturbed, and what stands in for what a prospect's record doesn't say. */
export async function findCaller(db: Db, { workspaceId, memberId }: MemberActor): Promise<Caller> {
  const [[row], promises, countryHours] = await Promise.all([
    findMemberAtHome(db, { workspaceId, memberId }),
    findPromises(db, workspaceId),
    findCountryHours(db, workspaceId),
  ]);
  if (!row) throw new Error(`No member ${memberId}`);
  const { workspace, ...member } = row;
  return {
    hours: { zone: member.timeZone, quiet: member.quietHours, promised: promises.map(promisedHours) },
    locale: member.locale,
    country: workspace.country,
    region: workspace.region,
    timeZone: workspace.timeZone,
    countryHours,
  };
}

const findMemberAtHome = (db: Db, { workspaceId, memberId }: MemberActor) =>
  db
    .select({
      timeZone: members.timeZone,
      quietHours: members.quietHours,
      locale: members.locale,
      workspace: {
        country: workspaces.country,
        region: workspaces.region,
        timeZone: workspaces.timeZone,
      },
    })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
