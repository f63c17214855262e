import { eq } from 'drizzle-orm';
import type { OpeningHours } from '~/platform/opening-hours';
import { publicHolidays } from '~/platform/public-holidays.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';

/** When mail may reach somebody of whom only this is known: that she is where the workspace is. */
export async function findWorkspaceSendHours(db: Db, workspaceId: string): Promise<OpeningHours> {
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.id, workspaceId));
  if (!workspace) throw new Error(`No workspace ${workspaceId}`);
  return {
    zone: workspace.timeZone,
    windows: workspace.sendWindows,
    holidays: publicHolidays(workspace.country, workspace.region),
  };
}
