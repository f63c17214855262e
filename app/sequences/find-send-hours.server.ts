import { and, eq } from 'drizzle-orm';
import type { OpeningHours } from '~/platform/opening-hours';
import { publicHolidays } from '~/platform/public-holidays.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { prospects } from '~db/schema/prospects';

/** When mail may reach this prospect: the windows of the workspace, on the clock of the prospect or else its own. */
export async function findSendHours(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
): Promise<OpeningHours> {
  const [row] = await db
    .select({ prospect: prospects, workspace: workspaces })
    .from(prospects)
    .innerJoin(workspaces, eq(workspaces.id, prospects.workspaceId))
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  if (!row) throw new Error(`No prospect ${prospectId}`);
  const { prospect, workspace } = row;
  const country = prospect.country ?? workspace.country;
  const region = prospect.region ?? (country === workspace.country ? workspace.region : null);
  return {
    zone: prospect.timeZone ?? workspace.timeZone,
    windows: workspace.sendWindows,
    holidays: publicHolidays(country, region),
  };
}
