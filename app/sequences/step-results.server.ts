import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

/** What has come of one step: how many people it reached and what they did before the next one. */
export interface StepResult {
  position: number;
  kind: 'email' | 'call' | 'task';
  /** Messages sent, or tasks that were done. */
  done: number;
  /** Messages or tasks that still wait. */
  waiting: number;
  /** Messages with a packet page. */
  packets: number;
  /** People who looked at the page of this message. */
  viewed: number;
  replied: number;
  clients: number;
}

interface Wanted {
  workspaceId: string;
  sequenceId: string;
  /** One version, or all of them by the place of the step. */
  versionId: string | null;
}

/**
 * Results by the place of each step. A reply, and whoever became a client, counts for the last step before the sequence
 * ended: each enrolment counts once.
 */
export async function findStepResults(db: Db, { workspaceId, sequenceId, versionId }: Wanted) {
  const rows = await db.execute<StepResult & Record<string, unknown>>(sql`
    with places as (
      select s.id, s.position, s.kind, v.number
      from sequence_versions v
      join steps s on s.workspace_id = v.workspace_id and s.version_id = v.id
      where v.workspace_id = ${workspaceId} and v.sequence_id = ${sequenceId}
        and v.published_at is not null ${versionId ? sql`and v.id = ${versionId}` : sql``}),
    taken as (
      select p.position, p.kind, d.enrolment_id, d.state = 'sent' as done, d.sent_at as at,
        d.state in ('awaiting_approval', 'queued', 'sending', 'outbox', 'held', 'blocked', 'unknown') as waiting,
        d.packet_page_id
      from places p join deliveries d on d.workspace_id = ${workspaceId} and d.step_id = p.id
      union all
      select p.position, p.kind, t.enrolment_id, t.done_at is not null, t.created_at,
        t.done_at is null and t.deleted_at is null, null
      from places p join tasks t on t.workspace_id = ${workspaceId} and t.step_id = p.id),
    last_step as (
      select distinct on (t.enrolment_id) t.enrolment_id, t.position,
        e.state = 'finished_converted' or exists (
          select from clients c
          where c.workspace_id = e.workspace_id and c.prospect_id = e.prospect_id
            and c.created_at >= e.created_at) as converted
      from taken t
      join enrolments e on e.workspace_id = ${workspaceId} and e.id = t.enrolment_id
        and e.state in ('finished_replied', 'finished_converted')
      where t.at is not null and t.at <= coalesce(e.ended_at, t.at)
      order by t.enrolment_id, t.at desc, t.position desc),
    ends as (
      select position, count(*)::int as replied,
        count(*) filter (where converted)::int as clients
      from last_step group by position),
    sums as (
      select position,
        count(*) filter (where done)::int as done,
        count(*) filter (where waiting)::int as waiting,
        count(*) filter (where done and packet_page_id is not null)::int as packets,
        count(*) filter (where done and exists (
          select from packet_views v
          where v.workspace_id = ${workspaceId} and v.page_id = taken.packet_page_id))::int as viewed
      from taken group by position)
    select places.position,
      (array_agg(places.kind order by places.number desc))[1] as kind,
      coalesce(max(sums.done), 0) as done,
      coalesce(max(sums.waiting), 0) as waiting,
      coalesce(max(sums.packets), 0) as packets,
      coalesce(max(sums.viewed), 0) as viewed,
      coalesce(max(ends.replied), 0) as replied,
      coalesce(max(ends.clients), 0) as clients
    from places
    left join sums on sums.position = places.position
    left join ends on ends.position = places.position
    group by places.position order by places.position`);
  return rows as unknown as StepResult[];
}
