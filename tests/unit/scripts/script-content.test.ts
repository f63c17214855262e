import { expect, test } from 'vitest';
import type { ScriptDraft } from '~/scripts/schema';
import { contentOf } from '~/scripts/script-content.server';

const draft = (text: string): ScriptDraft => ({
  sections: [
    { id: 'opener', kind: 'opener', text: 'Guten Tag!', branches: [] },
    { kind: 'reason', text: 'Ich rufe an, weil …', branches: [{ title: '„Wer sind Sie?“', text }] },
  ],
  cards: [{ kind: 'objection', title: '„Später.“', text: 'Wann passt es?' }],
});

const idsOf = ({ sections, cards }: ReturnType<typeof contentOf>) =>
  [...sections, ...sections.flatMap(({ branches = [] }) => branches), ...cards].map(({ id }) => id);

test('a part that is new gets an id of its own, one that has one keeps it', () => {
  const ids = idsOf(contentOf(draft('')));
  expect(ids[0]).toBe('opener');
  expect(new Set(ids).size).toBe(4);
  expect(idsOf(contentOf(draft('')))).not.toEqual(ids);
});

test('in a preview each part keeps its id while she writes', () => {
  const preview = (text: string) => idsOf(contentOf(draft(text), (place) => place));
  expect(preview('Ich bin')).toEqual(preview('Ich bin Tilda.'));
  expect(new Set(preview('')).size).toBe(4);
});
