import { and, eq, sql } from 'drizzle-orm';
import type { OpeningHours } from '~/platform/opening-hours';
import { publicHolidays } from '~/platform/public-holidays.server';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { workspaces } from '~db/schema/accounts';
import { prospects } from '~db/schema/prospects';

/** When mail may reach this prospect: the windows of the workspace, on the clock of the prospect or else its own. */
export async function findSendHours(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
): Promise<OpeningHours> {
  const hours = (await listSendHours(db, { workspaceId, prospectIds: [prospectId] })).get(prospectId);
  if (!hours) throw new Error(`No prospect ${prospectId}`);
  return hours;
}

/** The same for many prospects, by their ids; those on the same clock share one object. */
export async function listSendHours(
  db: Db,
  { workspaceId, prospectIds }: { workspaceId: string; prospectIds: string[] },
): Promise<Map<string, OpeningHours>> {
  const { id, country, region, timeZone } = prospects;
  const rows = await db
    .select({ id, country, region, timeZone, workspace: sendingOf })
    .from(prospects)
    .innerJoin(workspaces, eq(workspaces.id, prospects.workspaceId))
    .where(and(eq(prospects.workspaceId, workspaceId), sql`${id} in ${idSet(prospectIds)}`));
  const known = new Map<string, OpeningHours>();
  return new Map(rows.map((row) => [row.id, hoursOf(row, known)]));
}

const sendingOf = {
  country: workspaces.country,
  region: workspaces.region,
  timeZone: workspaces.timeZone,
  sendWindows: workspaces.sendWindows,
};

interface Place {
  country: string | null;
  region: string | null;
  timeZone: string | null;
  workspace: Pick<typeof workspaces.$inferSelect, keyof typeof sendingOf>;
}

function hoursOf({ workspace, ...prospect }: Place, known: Map<string, OpeningHours>): OpeningHours {
  const country = prospect.country ?? workspace.country;
  const region = prospect.region ?? (country === workspace.country ? workspace.region : null);
  const zone = prospect.timeZone ?? workspace.timeZone;
  const place = [zone, country, region].join(' ');
  const hours = known.get(place) ?? {
    zone,
    windows: workspace.sendWindows,
    holidays: publicHolidays(country, region),
  };
  known.set(place, hours);
  return hours;
}
