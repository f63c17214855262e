import { eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { hoursFor } from './calling-hours';
import { findCountryHours } from './calling-hours.server';
import { countrySchema } from './calling-hours-schema';

const NEAR = ['DE', 'AT', 'CH', 'US'];

/** The calling hours of one country, the workspace's own unless another one is wanted. */
export async function findHoursPage(
  db: Db,
  { workspaceId, wanted }: { workspaceId: string; wanted: string | null },
) {
  const [home] = await db
    .select({ country: workspaces.country })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const hours = await findCountryHours(db, workspaceId);
  const country = countrySchema.safeParse(wanted).data ?? home?.country ?? 'DE';
  const changed = [...hours.keys()];
  return {
    country,
    windows: [...hoursFor(country, hours)],
    own: hours.has(country),
    near: [...new Set([home?.country ?? 'DE', ...NEAR, ...changed])],
    changed,
  };
}
