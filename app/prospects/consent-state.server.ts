import { type SQL, sql } from 'drizzle-orm';

export interface ConsentState {
  kind: 'given' | 'withdrawn';
  scope: 'packet' | 'further';
}

/**
 * A subquery for the newest consent line about an e-mail address, as JSON, by the rule of `findConsent`:
 * a withdrawal wins over what was given before, and what was said on a call that was undone doesn't count.
 */
export const newestConsent = (workspaceId: SQL, address: SQL): SQL<ConsentState | null> => sql`(
  select json_build_object('kind', s.kind, 'scope', s.scope) from consents s
  left join calls k on k.workspace_id = s.workspace_id and k.id = s.call_id
  where s.workspace_id = ${workspaceId} and s.address = ${address} and s.channel = 'email' and k.undone_at is null
  order by s.at desc, s.kind = 'withdrawn' desc, s.id desc limit 1)`;

/** A subquery of the addresses of a workspace whose newest consent line is of this kind, by the same rule. */
export const addressesWith = (kind: ConsentState['kind'], workspaceId: string): SQL => sql`(
  select newest.address from (
    select distinct on (s.address) s.address, s.kind from consents s
    left join calls k on k.workspace_id = s.workspace_id and k.id = s.call_id
    where s.workspace_id = ${workspaceId} and s.channel = 'email' and k.undone_at is null
    order by s.address, s.at desc, s.kind = 'withdrawn' desc, s.id desc) newest
  where newest.kind = ${kind})`;
