import { enrol } from '~/sequences/enrol.server';
import type { Outcome } from '../change';
import type { Kind } from './kind';

/** Starts a sequence for each of them that may get it; the others keep the reason why not. */
export const enrolKind: Kind = {
  size: 25,
  async apply(tx, { target, prospectIds, actor, now }) {
    const outcomes: Outcome[] = [];
    for (const prospectId of prospectIds) {
      const enrolled = await enrol(tx, { prospectId, sequenceId: target.id, actor, now });
      outcomes.push({ prospectId, outcome: enrolled.ok ? 'changed' : enrolled.error });
    }
    return outcomes;
  },
};
