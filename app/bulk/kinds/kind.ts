import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import type { Outcome, Target } from '../change';

export interface Batch {
  target: Target;
  prospectIds: string[];
  actor: MemberActor;
  now: Date;
}

/** One kind of change: what it does to a batch of prospects, and how it is taken back. */
export interface Kind {
  /** How many prospects a transaction may hold. */
  size: number;
  apply(tx: Db, batch: Batch): Promise<Outcome[]>;
  /** Of rows it has changed; leaves alone what has been changed again since. */
  revert?(tx: Db, batch: Omit<Batch, 'prospectIds'> & { rows: Outcome[] }): Promise<void>;
}

/** The outcome of each prospect of a batch: those in the set were changed. */
export const outcomesOf = (prospectIds: readonly string[], changed: ReadonlySet<string>): Outcome[] =>
  prospectIds.map((prospectId) => ({
    prospectId,
    outcome: changed.has(prospectId) ? 'changed' : 'unchanged',
  }));
