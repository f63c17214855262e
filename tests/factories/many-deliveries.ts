import { eq, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { SecretBox } from '~/platform/secret-box.server';
import { newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { updateRows } from '~db/rows';
import { deliveries } from '~db/schema/mail';
import { BUILT_AT } from './prospects';

interface Wanted {
  count: number;
  /** How many people they go to; by default one each. */
  prospects?: number;
  /** When the last ones are due. */
  dueAt?: Date;
}

const TEXT = 'Guten Tag,\n\nwie besprochen melde ich mich noch einmal.\n\n'.repeat(8);

/**
 * Messages that are written and wait, to people who agreed to further mail, as fast as the database takes them.
 * The sender comes of `buildSender`. Only with `sealTokens` can they be sent.
 */
export async function buildManyDeliveries(
  db: Db,
  { workspaceId, memberId }: MemberActor,
  { count, prospects = count, dueAt = BUILT_AT }: Wanted,
): Promise<void> {
  const instant = sql`${dueAt.toISOString()}::timestamptz`;
  const address = sql`'person' || n || '@beispiel.example'`;
  await db.execute(sql`
    with people as (
      insert into prospects (workspace_id, id, stage_id, last_name, created_at)
      select ${workspaceId}, uuidv7(), stages.id, 'Beispiel ' || n, ${instant}
      from generate_series(1, ${prospects}::int) n
      join stages on stages.workspace_id = ${workspaceId} and stages.position = 0
      returning id, substr(last_name, 10)::int as n),
    addresses as (
      insert into email_addresses (workspace_id, id, prospect_id, address)
      select ${workspaceId}, uuidv7(), id, ${address} from people),
    agreed as (
      insert into consents (workspace_id, id, prospect_id, kind, channel, address, scope, wording, language, source, at)
      select ${workspaceId}, uuidv7(), id, 'given', 'email', ${address}, 'further', 'Gern.', 'de', 'call', ${instant}
      from people)
    insert into deliveries (workspace_id, id, prospect_id, member_id, to_address, message_id, subject, text, html,
      sealed_tokens, due_at, created_at)
    select ${workspaceId}, uuidv7(), id, ${memberId}, ${address}, '<' || n || '.' || copy || '@sonnentau.example>',
      'Noch einmal', ${TEXT}, '<p>' || ${TEXT} || '</p>', '', ${instant} - copy * interval '1 millisecond', ${instant}
    from people, generate_series(1, ${Math.ceil(count / prospects)}::int) copy`);
  await db.execute(sql`analyze prospects, email_addresses, consents, deliveries`);
}

/** Gives each message the tokens of its links. */
export async function sealTokens(db: Db, { workspaceId }: MemberActor, secrets: SecretBox): Promise<void> {
  const rows = await db.select({ id: deliveries.id }).from(deliveries).where(eq(deliveries.sealedTokens, ''));
  await updateRows(
    db,
    deliveries,
    rows.map(({ id }) => {
      const tokens = { packet: null, unsubscribe: newToken() };
      return { workspaceId, id, sealedTokens: secrets.seal(JSON.stringify(tokens), id) };
    }),
  );
}
