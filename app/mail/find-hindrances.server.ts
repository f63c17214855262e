import { sql } from 'drizzle-orm';
import { isOnList } from '~/consent/suppressed-values.server';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import type { Db } from '~db/client';
import { type Claim, heldSet, IS_HELD } from './hold-lease.server';
import { MAY_SEND } from './pick-deliveries.server';

/**
 * Why a message can't go after all: another worker has it or it is gone, the person has objected, its sequence has
 * ended, or somebody has paused something or taken a consent back, about which the next claim decides.
 */
export type Hindrance = 'lost' | 'suppressed' | 'enrolment_over' | 'halted';

/**
 * What has happened since the messages were claimed. Only of those nothing is found whose transmission has begun, by what
 * is committed: an objection that was committed before is seen here, whatever process it came through.
 */
export async function findHindrances(db: Db, claims: readonly Claim[]): Promise<(Hindrance | null)[]> {
  if (claims.length === 0) return [];
  const found = await db.execute<{ id: string; hindrance: Hindrance }>(sql`
    select held.id, hindrance
    from ${heldSet(claims)}
    left join deliveries d on ${IS_HELD} and d.transmitting_at is not null
    left join workspaces w on w.id = d.workspace_id
    left join mailboxes m on m.workspace_id = d.workspace_id and m.member_id = d.member_id
    left join enrolments e on e.workspace_id = d.workspace_id and e.id = d.enrolment_id
    cross join lateral (select case
      when d.id is null then 'lost'
      when exists (
        select from suppressions
        where suppressions.workspace_id = d.workspace_id and suppressions.channel = 'email'
          and ${isOnList(sql`d.workspace_id`, sql`d.to_address`)}) then 'suppressed'
      when e.state not in ${OPEN_STATES} then 'enrolment_over'
      when e.state <> 'active' or not (${MAY_SEND}) or m.id is null or (m.state = 'paused' and m.probe_at is null)
        or d."references" is null and 'withdrawn' = (
          select kind from consents c
          where c.workspace_id = d.workspace_id and c.address = d.to_address and c.channel = 'email'
          order by c.at desc, c.kind = 'withdrawn' desc
          limit 1) then 'halted'
      end as hindrance) h
    where hindrance is not null`);
  const hindrances = new Map(found.map(({ id, hindrance }) => [id, hindrance]));
  return claims.map(({ delivery }) => hindrances.get(delivery.id) ?? null);
}
