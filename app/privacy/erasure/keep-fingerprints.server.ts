import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet, textSet } from '~db/rows';
import type { Person } from '../find-person.server';
import type { PersonValue } from './find-values.server';

interface Keeping {
  person: Person;
  values: readonly PersonValue[];
  /** She wants it: from now on nobody contacts her, even when she comes in with a new list. */
  wished: boolean;
  now: Date;
}

/**
 * Leaves of her numbers and addresses on the suppression list what can't be read back. A number that others have too
 * stays theirs and stays as it was.
 */
export async function keepFingerprints(tx: Db, { person, values, wished, now }: Keeping): Promise<number> {
  const { workspaceId, ids } = person;
  const hers = values.filter(({ shared }) => !shared);
  const plain = textSet(hers.map(({ value }) => value));
  await tx.execute(sql`
    delete from suppressions s where s.workspace_id = ${workspaceId} and s.value in ${plain} and exists (
      select from suppressions twin where twin.workspace_id = s.workspace_id and twin.channel = s.channel
        and twin.value = erased_value(${workspaceId}::uuid, s.value))`);
  await tx.execute(sql`
    update suppressions set value = erased_value(${workspaceId}::uuid, value)
    where workspace_id = ${workspaceId} and value in ${plain}`);
  await tx.execute(sql`
    update suppressions set prospect_id = null
    where workspace_id = ${workspaceId} and prospect_id in ${idSet(ids)}`);
  if (!wished) return 0;
  const own = hers.filter(({ own }) => own);
  for (const { channel, value } of own) {
    await tx.execute(sql`
      insert into suppressions (workspace_id, id, channel, value, reason, created_at)
      values (${workspaceId}, gen_random_uuid(), ${channel}, erased_value(${workspaceId}::uuid, ${value}),
        'erased', ${now.toISOString()}::timestamptz)
      on conflict do nothing`);
  }
  return own.length;
}
