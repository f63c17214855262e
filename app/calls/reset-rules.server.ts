import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { outcomeRules } from '~db/schema/calls';
import { usualKey } from './outcome-keys';
import { usualRules } from './usual-rules.server';

interface Reset {
  /** Of the outcome; all of them without one. */
  name?: string | undefined;
  actor: Actor;
  now: Date;
}

/** Lets outcomes do again what they came with. `key_taken` when another one has got its key since. */
export function resetRules(
  db: Db,
  { name, actor, now }: Reset,
): Promise<Result<null, 'not_found' | 'key_taken'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const present = await tx
      .select({ name: outcomeRules.name, shortcut: outcomeRules.shortcut })
      .from(outcomeRules)
      .where(eq(outcomeRules.workspaceId, workspaceId))
      .for('update');
    const usual = await usualRules(tx, workspaceId);
    const wanted = name ? usual.filter((rule) => rule.name === name) : usual;
    if (wanted.length === 0) return fail('not_found');
    const isTaken = present.some((rule) => rule.name !== name && rule.shortcut === usualKey(name ?? ''));
    if (name && isTaken) return fail('key_taken');
    for (const rule of wanted) {
      await tx
        .update(outcomeRules)
        .set(rule)
        .where(and(eq(outcomeRules.workspaceId, workspaceId), eq(outcomeRules.name, rule.name)));
    }
    const event = { action: 'outcome.reset', subjectKind: 'outcome', subjectId: null };
    await recordEvent(tx, { ...event, data: { name: name ?? null }, actor, at: now });
    return ok(null);
  });
}
