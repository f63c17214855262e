import { and, eq } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { lockScript } from './lock-script.server';

interface Duplication {
  scriptId: string;
  /** Of the member, for the name of the copy. */
  locale: Locale;
  actor: Actor;
  now: Date;
}

/** Begins a script with the newest words of another one, archived or not, as a draft. Gives back its id. */
export function duplicateScript(
  db: Db,
  { scriptId, locale, actor, now }: Duplication,
): Promise<Result<{ scriptId: string }, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const newest = await lockScript(tx, { workspaceId, scriptId });
    const [original] = await tx
      .select({ name: callScripts.name, language: callScripts.language })
      .from(callScripts)
      .where(and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, scriptId)));
    if (!newest || !original) return fail('not_found');
    const id = newId();
    const name = i18nFor(locale).t('scripts.copyOf', { name: original.name.slice(0, LONGEST) });
    await tx.insert(callScripts).values({ ...original, workspaceId, id, name, createdAt: now });
    const draft = { number: 1, content: newest.content, createdAt: now };
    await tx.insert(scriptVersions).values({ workspaceId, scriptId: id, ...draft });
    return ok({ scriptId: id });
  });
}

/** Leaves room for the word that tells a copy. */
const LONGEST = 85;
