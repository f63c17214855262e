import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { WeeklyWindow } from '~db/schema/accounts';
import { officeHours } from '~db/schema/clients';

interface OfficeHours {
  workspaceId: string;
  clientId: string;
  windows: WeeklyWindow[];
  /** Of the client: the hours are promised in it. */
  timeZone: string;
}

/** Replaces the hours promised to a client. */
export async function setOfficeHours(
  tx: Db,
  { workspaceId, clientId, windows, timeZone }: OfficeHours,
): Promise<void> {
  await tx
    .delete(officeHours)
    .where(and(eq(officeHours.workspaceId, workspaceId), eq(officeHours.clientId, clientId)));
  if (windows.length === 0) return;
  await tx
    .insert(officeHours)
    .values(windows.map((window) => ({ workspaceId, clientId, ...window, timeZone })));
}
