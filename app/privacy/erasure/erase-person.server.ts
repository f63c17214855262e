import { sql } from 'drizzle-orm';
import { changeProof } from '~/audit/change-proof.server';
import { recordEvent } from '~/audit/record-event.server';
import type { Queue } from '~/jobs/queue.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { findPerson } from '../find-person.server';
import { countRows } from './count-rows.server';
import { findMentions, type Mention } from './find-mentions.server';
import { findValues, tracesOf } from './find-values.server';
import { forgetCompanies } from './forget-companies.server';
import { forgetFiles } from './forget-files.server';
import { forgetImports } from './forget-imports.server';
import { forgetTraces } from './forget-traces.server';
import { keepFingerprints } from './keep-fingerprints.server';

export interface Erasure {
  prospectId: string;
  /** `erasure`: she wants it (Art. 17 GDPR), and nobody contacts her again; `retention`: her time is over. */
  reason: 'erasure' | 'retention';
  /** Imports not carried out yet whose file names her; see `find-waiting-imports`. */
  waiting?: readonly string[];
  queue: Pick<Queue, 'send'>;
  actor: Actor;
  now: Date;
}

/** What went, and what is left for a person to look at. */
export interface ErasureReport {
  /** Rows by table. */
  rows: Record<string, number>;
  files: number;
  imports: number;
  companies: number;
  /** Numbers and addresses of which an HMAC is left. */
  fingerprints: number;
  /** Numbers and addresses that stay because they are others' too. */
  shared: string[];
  mentions: Mention[];
}

/**
 * Erases a person with all that is known of her, in one transaction; her files go right after it by a job. Of her
 * numbers and addresses an HMAC stays on the suppression list. A client is refused: contracts have to be kept.
 */
export function erasePerson(
  db: Db,
  { prospectId, reason, waiting = [], queue, actor, now }: Erasure,
): Promise<Result<ErasureReport, 'not_found' | 'is_client'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const person = await findPerson(tx, { workspaceId, prospectId }, { lock: true });
    if (!person) return fail('not_found');
    if (person.isClient) return fail('is_client');
    const values = await findValues(tx, person);
    const traces = tracesOf(values);
    const rows = await countRows(tx, person);
    await changeProof(tx, reason);
    const fingerprints = await keepFingerprints(tx, { person, values, wished: reason === 'erasure', now });
    const files = await forgetFiles(tx, person, now);
    const { imports } = await forgetImports(tx, { person, traces, waiting, now });
    await forgetTraces(tx, person, traces);
    await tx.execute(
      sql`delete from prospects where workspace_id = ${workspaceId} and id in ${idSet(person.ids)}`,
    );
    const companies = await forgetCompanies(tx, person);
    const mentions = await findMentions(tx, person, traces);
    await recordEvent(tx, {
      action: `person.${reason}`,
      subjectKind: 'prospect',
      subjectId: prospectId,
      data: { files, imports, companies, fingerprints },
      actor,
      at: now,
    });
    await queue.send(tx, 'finish-erasure', { workspaceId });
    const shared = values.filter((value) => value.shared && value.own).map(({ value }) => value);
    return ok({ rows, files, imports, companies, fingerprints, shared, mentions });
  });
}
