import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { type ScriptContent, scriptVersions } from '~db/schema/scripts';
import { lockScript } from './lock-script.server';

interface Promotion {
  scriptId: string;
  /** Of a card, or of an answer in a section. */
  cardId: string;
  actor: Actor;
  now: Date;
}

/** Puts a card or an answer that worked before the others, in the draft; a published version makes a new draft. */
export function promoteCard(
  db: Db,
  { scriptId, cardId, actor: { workspaceId }, now }: Promotion,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const newest = await lockScript(tx, { workspaceId, scriptId });
    if (!newest) return fail('not_found');
    const content = withFirst(newest.content, cardId);
    if (newest.publishedAt === null) {
      const draft = and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.id, newest.id));
      await tx.update(scriptVersions).set({ content }).where(draft);
    } else {
      const number = newest.number + 1;
      await tx.insert(scriptVersions).values({ workspaceId, scriptId, number, content, createdAt: now });
    }
    return ok(null);
  });
}

function withFirst({ sections, cards }: ScriptContent, id: string): ScriptContent {
  const first = <T extends { id: string }>(parts: T[]): T[] => [
    ...parts.filter((part) => part.id === id),
    ...parts.filter((part) => part.id !== id),
  ];
  return {
    sections: sections.map(({ branches, ...section }) => ({
      ...section,
      ...(branches && { branches: first(branches) }),
    })),
    cards: first(cards),
  };
}
