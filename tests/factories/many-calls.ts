import { sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';

/** Of a hundred calls so many end like this. */
const ENDS = [
  ...Array(55).fill(['no_answer', null]),
  ...Array(15).fill(['voicemail', null]),
  ...Array(10).fill(['gatekeeper', null]),
  ...Array(13).fill(['reached', 'not_interested']),
  ...Array(7).fill(['reached', 'send_documents']),
];

interface Wanted {
  count: number;
  /** The last call; the others lie before it, one every `everySeconds`. */
  until: Date;
  everySeconds: number;
}

/** So many calls of the prospects that are there, each called in turn; made by one statement of the database alone. */
export async function fillCalls(
  db: Db,
  { workspaceId, memberId }: MemberActor,
  { count, until, everySeconds }: Wanted,
): Promise<void> {
  const texts = (index: 0 | 1) => sql`${`{${ENDS.map((end) => end[index] ?? 'null').join()}}`}::text[]`;
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`
      insert into calls (workspace_id, id, prospect_id, member_id, result, conversation, started_at, at, local_at)
      select ${workspaceId}, uuidv7(), people.ids[1 + i % cardinality(people.ids)], ${memberId},
        ends.results[1 + h % 100], ends.conversations[1 + h % 100], at - interval '1 minute', at, at at time zone 'Europe/Berlin'
      from (select i, hashint4(i) & 2147483647 as h,
          ${until.toISOString()}::timestamptz - i * ${everySeconds}::int * interval '1 second' as at
        from generate_series(0, ${count - 1}::int) i) made
      cross join (select array_agg(id order by id) as ids from prospects where workspace_id = ${workspaceId}) people
      cross join (select ${texts(0)} as results, ${texts(1)} as conversations) ends`);
  });
  await db.execute(sql`vacuum analyze calls`);
}
