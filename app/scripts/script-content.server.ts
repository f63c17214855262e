import { newId } from '~db/columns';
import type { ScriptContent } from '~db/schema/scripts';
import type { ScriptDraft } from './schema';

/**
 * What is kept of a form: parts without an id are new and get one, which `idFor` may make from their place; an answer that
 * leads nowhere any more stays here.
 */
export function contentOf(
  { sections, cards }: ScriptDraft,
  idFor: (place: string) => string = newId,
): ScriptContent {
  const ids = new Set(sections.map(({ id }) => id));
  return {
    sections: sections.map(({ id, title, branches, ...section }, place) => ({
      id: id ?? idFor(`section-${place}`),
      ...section,
      ...(title && { title }),
      ...(branches.length > 0 && {
        branches: branches.map(({ id: own, leadsTo, ...branch }, index) => ({
          id: own ?? idFor(`section-${place}-answer-${index}`),
          ...branch,
          ...(leadsTo && ids.has(leadsTo) && { leadsTo }),
        })),
      }),
    })),
    cards: cards.map(({ id, ...card }, place) => ({ id: id ?? idFor(`card-${place}`), ...card })),
  };
}
