import { newId } from '~db/columns';
import type { ScriptContent } from '~db/schema/scripts';
import type { ScriptDraft } from './schema';

/** What is kept of a form: parts without an id are new and get one; an answer that leads nowhere any more stays here. */
export function contentOf({ sections, cards }: ScriptDraft): ScriptContent {
  const ids = new Set(sections.map(({ id }) => id));
  return {
    sections: sections.map(({ id = newId(), title, branches, ...section }) => ({
      id,
      ...section,
      ...(title && { title }),
      ...(branches.length > 0 && {
        branches: branches.map(({ id: own = newId(), leadsTo, ...branch }) => ({
          id: own,
          ...branch,
          ...(leadsTo && ids.has(leadsTo) && { leadsTo }),
        })),
      }),
    })),
    cards: cards.map(({ id = newId(), ...card }) => ({ id, ...card })),
  };
}
