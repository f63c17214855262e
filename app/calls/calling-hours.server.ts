import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import type { WeeklyWindow } from '~db/schema/accounts';
import { callingHours } from '~db/schema/calls';
import type { CountryHours } from './calling-hours';

/** The calling hours a workspace has set for itself. */
export async function findCountryHours(db: Db, workspaceId: string): Promise<CountryHours> {
  const rows = await db.select().from(callingHours).where(eq(callingHours.workspaceId, workspaceId));
  return new Map(rows.map(({ country, windows }) => [country, windows]));
}

interface HoursChange {
  country: string;
  /** Null for the usual hours again. */
  windows: WeeklyWindow[] | null;
  actor: Actor;
  now: Date;
}

/** Sets when offices of a country are called, or goes back to the usual hours. */
export function saveCallingHours(db: Db, { country, windows, actor, now }: HoursChange): Promise<void> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    if (windows) {
      await tx
        .insert(callingHours)
        .values({ workspaceId, country, windows })
        .onConflictDoUpdate({ target: [callingHours.workspaceId, callingHours.country], set: { windows } });
    } else {
      await tx
        .delete(callingHours)
        .where(and(eq(callingHours.workspaceId, workspaceId), eq(callingHours.country, country)));
    }
    const event = { action: 'calling_hours.changed', subjectKind: 'workspace', subjectId: workspaceId };
    await recordEvent(tx, { ...event, data: { country, windows }, actor, at: now });
  });
}
