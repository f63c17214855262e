import type { Locale } from '~/i18n/locales';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { STARTING_CONTENT } from './starting-content';

interface NewScript {
  name: string;
  language: Locale;
  actor: Actor;
  now: Date;
}

/** Begins a script as a draft, with the starting words of its language to be changed. Gives back its id. */
export function createScript(db: Db, { name, language, actor, now }: NewScript): Promise<string> {
  const { workspaceId } = actor;
  const id = newId();
  return db.transaction(async (tx) => {
    await tx.insert(callScripts).values({ workspaceId, id, name, language, createdAt: now });
    const content = STARTING_CONTENT[language];
    await tx.insert(scriptVersions).values({ workspaceId, scriptId: id, number: 1, content, createdAt: now });
    return id;
  });
}
