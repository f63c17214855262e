import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { outcomeRules } from '~db/schema/calls';
import { stages } from '~db/schema/prospects';
import { type OutcomeFaces, usualKey } from './outcome-keys';
import { CONVERSATIONS, RESULTS } from './outcomes';
import { usualRules } from './usual-rules.server';

export type ListedRule = Awaited<ReturnType<typeof listOutcomeRules>>[number];

/** All outcomes of a workspace in the order of the call screen; `changed` when one no longer does what it came with. */
export async function listOutcomeRules(db: Db, workspaceId: string) {
  const rows = await db
    .select({ rule: outcomeRules, stage: stages.name })
    .from(outcomeRules)
    .leftJoin(stages, and(eq(stages.workspaceId, workspaceId), eq(stages.id, outcomeRules.nextStageId)))
    .where(eq(outcomeRules.workspaceId, workspaceId));
  const usual = await usualRules(db, workspaceId);
  const order: readonly string[] = [...RESULTS, ...CONVERSATIONS];
  return rows
    .map(({ rule, stage }) => ({
      ...rule,
      shortcut: rule.shortcut ?? usualKey(rule.name),
      stage,
      changed: !isSame(
        rule,
        usual.find(({ name }) => name === rule.name),
      ),
    }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** What the call screen needs to know of each outcome. */
export async function findOutcomeFaces(db: Db, workspaceId: string): Promise<OutcomeFaces> {
  const rows = await db
    .select({
      name: outcomeRules.name,
      shortcut: outcomeRules.shortcut,
      needsCallback: outcomeRules.needsCallback,
      unworkable: outcomeRules.unworkable,
    })
    .from(outcomeRules)
    .where(eq(outcomeRules.workspaceId, workspaceId));
  return Object.fromEntries(
    rows.map(({ name, shortcut, ...rest }) => [name, { shortcut: shortcut ?? usualKey(name), ...rest }]),
  ) as OutcomeFaces;
}

type Rule = typeof outcomeRules.$inferInsert;

function isSame(rule: Rule, usual: Rule | undefined): boolean {
  if (!usual) return true;
  const settings = Object.keys(usual) as (keyof Rule)[];
  return settings.every((setting) => (rule[setting] ?? null) === (usual[setting] ?? null));
}
