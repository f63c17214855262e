import { and, eq, isNull, sql } from 'drizzle-orm';
import { recordActivities } from '~/prospects/record-activity.server';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import { idSet, textSet } from '~db/rows';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import type { Kind } from './kind';

// Written with the table's name: in a query of one table drizzle leaves it away, and `id` would be the inner one.
const isClient = sql<boolean>`exists (select from ${clients} c
  where c.workspace_id = ${prospects}.workspace_id and c.prospect_id = ${prospects}.id)`;

const isEnrolled = sql<boolean>`exists (select from ${enrolments} r
  where r.workspace_id = ${prospects}.workspace_id and r.prospect_id = ${prospects}.id
    and r.state in ${textSet(OPEN_STATES)})`;

/** Deletes them, but for clients and for those whose sequence is still running. */
export const deleteKind: Kind = {
  size: 500,
  async apply(tx, { prospectIds, actor, now }) {
    const own = and(
      eq(prospects.workspaceId, actor.workspaceId),
      sql`${prospects.id} in ${idSet(prospectIds)}`,
      isNull(prospects.deletedAt),
    );
    const found = await tx
      .select({ id: prospects.id, isClient, isEnrolled })
      .from(prospects)
      .where(own)
      .orderBy(prospects.id)
      .for('no key update');
    const byId = new Map(found.map((row) => [row.id, row]));
    const outcomes = prospectIds.map((prospectId) => {
      const row = byId.get(prospectId);
      if (!row) return { prospectId, outcome: 'gone' };
      if (row.isClient) return { prospectId, outcome: 'client' };
      return { prospectId, outcome: row.isEnrolled ? 'in_sequence' : 'changed' };
    });
    const going = outcomes.filter(({ outcome }) => outcome === 'changed').map(({ prospectId }) => prospectId);
    await tx
      .update(prospects)
      .set({ deletedAt: now, updatedAt: now })
      .where(and(own, sql`${prospects.id} in ${idSet(going)}`));
    await recordActivities(
      tx,
      going.map((prospectId) => ({ prospectId, kind: 'deleted', actor, at: now })),
    );
    return outcomes;
  },
  async revert(tx, { rows, actor, now }) {
    const ids = rows.map(({ prospectId }) => prospectId);
    await tx
      .update(prospects)
      .set({ deletedAt: null, updatedAt: now })
      .where(and(eq(prospects.workspaceId, actor.workspaceId), sql`${prospects.id} in ${idSet(ids)}`));
    await recordActivities(
      tx,
      ids.map((prospectId) => ({ prospectId, kind: 'restored', actor, at: now })),
    );
  },
};
