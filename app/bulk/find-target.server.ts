import { and, eq, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { prospectLists, stages, tags } from '~db/schema/prospects';
import { sequences } from '~db/schema/sequences';
import type { ChangeKind, Target } from './change';

/** What a form names: an id, or for a tag its name; nothing for deleting. */
export interface NamedTarget {
  id?: string;
  name?: string;
  lostReason?: string | null;
}

const tables = { stage: stages, list: prospectLists, unlist: prospectLists, untag: tags, enrol: sequences };

/** The stage, list, tag or sequence a change is about; a tag that isn't there yet is made. Null when there is none. */
export async function findTarget(
  tx: Db,
  { kind, target, actor }: { kind: ChangeKind; target: NamedTarget; actor: MemberActor },
): Promise<Target | null> {
  if (kind === 'delete') return { id: '', name: '' };
  if (kind === 'tag') return findTag(tx, actor, target.name?.trim() ?? '');
  const table = tables[kind];
  const [found] = await tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(eq(table.workspaceId, actor.workspaceId), eq(table.id, target.id ?? '')));
  if (!found) return null;
  return kind === 'stage' ? { ...found, lostReason: await reasonFor(tx, actor, found.id, target) } : found;
}

/** Only a lost stage keeps a reason. */
async function reasonFor(tx: Db, actor: MemberActor, id: string, { lostReason }: NamedTarget) {
  const lost = and(eq(stages.workspaceId, actor.workspaceId), eq(stages.id, id), eq(stages.type, 'lost'));
  return (await tx.$count(stages, lost)) > 0 ? (lostReason ?? null) : null;
}

async function findTag(tx: Db, { workspaceId }: MemberActor, name: string): Promise<Target | null> {
  if (name === '') return null;
  const [known] = await tx
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(and(eq(tags.workspaceId, workspaceId), sql`lower(${tags.name}) = lower(${name})`));
  if (known) return known;
  const [made] = await tx
    .insert(tags)
    .values({ workspaceId, name })
    .onConflictDoUpdate({ target: [tags.workspaceId, tags.name], set: { name: sql`excluded.name` } })
    .returning({ id: tags.id, name: tags.name });
  return made ?? null;
}
