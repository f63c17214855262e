import type { ScriptContent } from '~db/schema/scripts';

export interface ScriptChange {
  kind: 'added' | 'removed' | 'changed';
  id: string;
  /** Heading of a section, or what a card or an answer says; empty for a section that is called as its kind. */
  title: string;
  /** Of a section. */
  section: ScriptContent['sections'][number]['kind'] | null;
  before: string;
  after: string;
}

type Part = Omit<ScriptChange, 'kind' | 'before' | 'after'> & { said: string };

/** What a draft says otherwise than the published version, in the order of the draft; and whether parts changed places. */
export function compareScripts(
  before: ScriptContent,
  after: ScriptContent,
): { changes: ScriptChange[]; moved: boolean } {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const was = new Map(old.map((part) => [part.id, part]));
  const ids = new Set(fresh.map(({ id }) => id));
  const changes = fresh.flatMap(({ said, ...part }): ScriptChange[] => {
    const earlier = was.get(part.id);
    if (!earlier) return [{ ...part, kind: 'added', before: '', after: said }];
    if (earlier.said === said && earlier.title === part.title) return [];
    return [{ ...part, kind: 'changed', before: earlier.said, after: said }];
  });
  const removed = old
    .filter(({ id }) => !ids.has(id))
    .map(({ said, ...part }): ScriptChange => ({ ...part, kind: 'removed', before: said, after: '' }));
  const kept = (parts: Part[]) => parts.filter(({ id }) => was.has(id) && ids.has(id)).map(({ id }) => id);
  return { changes: [...changes, ...removed], moved: kept(old).join() !== kept(fresh).join() };
}

const partsOf = ({ sections, cards }: ScriptContent): Part[] => [
  ...sections.flatMap(({ id, kind, title = '', text, branches = [] }) => [
    { id, title, section: kind, said: text },
    ...branches.map((branch) => ({
      id: branch.id,
      title: branch.title,
      section: null,
      said: branch.text ?? '',
    })),
  ]),
  ...cards.map(({ id, title, text }) => ({ id, title, section: null, said: text })),
];
