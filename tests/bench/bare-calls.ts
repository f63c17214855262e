import { createHash, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { MemberActor } from '~/platform/actor';

interface Round {
  actor: MemberActor;
  sessionId: string;
  scriptVersionId: string;
  /** Where somebody called for the first time moves. */
  stageId: string;
}

/** The least SQL that logs 'no answer' and takes the next prospect: one statement an effect, in two transactions. */
export function bareCalls(url: string, { actor, sessionId, scriptVersionId, stageId }: Round) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const { workspaceId, memberId } = actor;

  const takeNext = async (tx: postgres.Sql, now: Date) => {
    const [next] = await tx`
      select p.id from prospects p join stages s on s.workspace_id = p.workspace_id and s.id = p.stage_id and s.type = 'open'
      where p.workspace_id = ${workspaceId} and p.deleted_at is null and not p.unworkable
        and p.last_call_at is null and p.next_attempt_at is null
        and exists (select from phone_numbers n where n.workspace_id = p.workspace_id and n.prospect_id = p.id and n.state = 'valid')
        and not exists (select from prospect_leases l where l.workspace_id = p.workspace_id and l.prospect_id = p.id)
      order by p.created_at, p.id limit 1 for update of p skip locked`;
    await tx`insert into prospect_leases (workspace_id, prospect_id, session_id, member_id, turn, call_id, since, expires_at)
      values (${workspaceId}, ${next?.id}, ${sessionId}, ${memberId}, 'next', ${randomUUID()}, ${now}, ${later(now)})`;
  };

  const log = (now: Date) =>
    sql.begin(async (transaction) => {
      const tx = transaction as unknown as postgres.Sql;
      const [lease] = await tx`select prospect_id, call_id from prospect_leases
        where workspace_id = ${workspaceId} and session_id = ${sessionId} and turn = 'current'`;
      const [prospectId, callId] = [lease?.prospect_id as string, lease?.call_id as string];
      await tx`select * from prospects where workspace_id = ${workspaceId} and id = ${prospectId} for update`;
      await tx`insert into calls (workspace_id, id, prospect_id, member_id, session_id, script_version_id, result, effects, started_at, at, local_at)
        values (${workspaceId}, ${callId}, ${prospectId}, ${memberId}, ${sessionId}, ${scriptVersionId}, 'no_answer', '{}', ${now}, ${now}, ${now.toISOString().slice(0, 19)})`;
      await tx`update prospects set attempts = attempts + 1, last_call_at = ${now}, last_result = 'no_answer', updated_at = ${now},
        next_attempt_at = ${later(now)}, stage_id = ${stageId}, stage_changed_at = ${now}
        where workspace_id = ${workspaceId} and id = ${prospectId}`;
      await addLine(tx, prospectId, 'stage_moved', now);
      await addLine(tx, prospectId, 'call', now);
      await tx`delete from prospect_leases where workspace_id = ${workspaceId} and prospect_id = ${prospectId}`;
    });

  const goOn = (now: Date) =>
    sql.begin(async (transaction) => {
      const tx = transaction as unknown as postgres.Sql;
      await tx`update prospect_leases set turn = 'current' where workspace_id = ${workspaceId} and session_id = ${sessionId}`;
      await takeNext(tx, now);
    });

  /** In the timeline and in the audit trail, which is written by one at a time. */
  const addLine = async (tx: postgres.Sql, prospectId: string, kind: string, now: Date) => {
    await tx`insert into activities (workspace_id, id, prospect_id, member_id, kind, data, at)
      values (${workspaceId}, ${randomUUID()}, ${prospectId}, ${memberId}, ${kind}, '{}', ${now})`;
    await tx`select pg_advisory_xact_lock(hashtextextended(${`audit:${workspaceId}`}, 0))`;
    const [last] = await tx`select sequence, hash from audit_events where workspace_id = ${workspaceId}
      order by sequence desc limit 1`;
    const hash = createHash('sha256').update(`${last?.hash} ${prospectId}`).digest('hex');
    await tx`insert into audit_events (workspace_id, sequence, member_id, action, subject_kind, subject_id, at, hash)
      values (${workspaceId}, ${Number(last?.sequence ?? 0) + 1}, ${memberId}, ${kind}, 'prospect', ${prospectId}, ${now}, ${hash})`;
  };

  const begin = async (now: Date) => {
    await takeNext(sql, now);
    await sql`update prospect_leases set turn = 'current' where session_id = ${sessionId}`;
    await takeNext(sql, now);
  };
  const logAndGoOn = async (now: Date) => {
    await log(now);
    await goOn(now);
  };
  return { begin, logAndGoOn, close: () => sql.end() };
}

const later = (now: Date) => new Date(now.getTime() + 3_600_000);
