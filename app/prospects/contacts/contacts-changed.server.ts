import { and, eq, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { recordActivity } from '../record-activity.server';
import { refreshSearch } from '../refresh-search.server';
import type { Channel } from './contact-table.server';

interface Changed {
  prospectId: string;
  channel: Channel;
  actor: Actor;
  now: Date;
}

/** A number that works again makes a prospect one to call again, unless somebody there wants no calls. */
const stillUnworkable = sql`${prospects.unworkable} and (
  ${prospects.lastConversation} is not distinct from 'do_not_call' or not exists (
    select from phone_numbers n where n.workspace_id = ${prospects.workspaceId}
      and n.prospect_id = ${prospects.id} and n.state = 'valid'))`;

/** What every change of a prospect's numbers and addresses brings with it. */
export async function contactsChanged(tx: Db, { prospectId, channel, actor, now }: Changed): Promise<void> {
  const { workspaceId } = actor;
  const field = channel === 'phone' ? 'phones' : 'emails';
  await tx
    .update(prospects)
    .set({ version: sql`${prospects.version} + 1`, updatedAt: now, unworkable: stillUnworkable })
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
  await recordActivity(tx, { prospectId, kind: 'edited', data: { fields: [field] }, actor, at: now });
  await recordEvent(tx, {
    action: 'prospect.edited',
    subjectKind: 'prospect',
    subjectId: prospectId,
    data: { fields: [field] },
    actor,
    at: now,
  });
}
