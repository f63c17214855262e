import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet, textSet } from '~db/rows';
import type { Person } from '../find-person.server';
import type { Traces } from './find-values.server';

/** Takes her out of what other records and the product itself remember. */
export async function forgetTraces(tx: Db, person: Person, traces: Traces): Promise<void> {
  const { workspaceId, ids, names } = person;
  const marks = textSet([...ids, ...traces.texts]);
  const marked = (text: ReturnType<typeof sql>) =>
    sql`exists (select from ${marks} v where strpos(lower(${text}), v.value) > 0)`;
  await tx.execute(sql`
    update prospects set referred_by_id = null
    where workspace_id = ${workspaceId} and referred_by_id in ${idSet(ids)}`);
  await tx.execute(sql`
    update imports set referred_by_id = null
    where workspace_id = ${workspaceId} and referred_by_id in ${idSet(ids)}`);
  await tx.execute(sql`
    delete from merges where workspace_id = ${workspaceId} and kind = 'prospect'
      and (kept_id in ${idSet(ids)} or gone_id in ${idSet(ids)})`);
  await tx.execute(sql`
    update merges set changes = (select coalesce(jsonb_agg(c), '[]') from jsonb_array_elements(changes) c
      where not ${marked(sql`c::text`)})
    where workspace_id = ${workspaceId} and ${marked(sql`changes::text`)}`);
  await tx.execute(sql`
    delete from not_duplicates where workspace_id = ${workspaceId} and kind = 'prospect'
      and (first_id in ${idSet(ids)} or second_id in ${idSet(ids)})`);
  await tx.execute(sql`
    delete from idempotency_keys k where workspace_id = ${workspaceId} and ${marked(sql`k::text`)}`);
  await tx.execute(sql`
    delete from gatekeepers where workspace_id = ${workspaceId} and (
      lower(name) in ${textSet(names.flatMap(({ first, last }) => [`${first} ${last}`.toLowerCase(), last.toLowerCase()]))}
      and company_id in ${idSet(person.companyIds)}
      or exists (select from ${textSet(traces.digits)} v
        where strpos(regexp_replace(direct_line, '\\D', '', 'g'), v.value) > 0))`);
  await forgetJobs(tx, marked);
}

/** Jobs carry ids; what one failed with may say more. */
async function forgetJobs(tx: Db, marked: (text: ReturnType<typeof sql>) => ReturnType<typeof sql>) {
  for (const table of ['job', 'archive']) {
    const [known] = await tx.execute<{ there: boolean }>(
      sql`select to_regclass(${`pgboss.${table}`}) is not null as there`,
    );
    const name = sql`pgboss.${sql.identifier(table)}`;
    if (known?.there) await tx.execute(sql`delete from ${name} j where ${marked(sql`j::text`)}`);
  }
}
