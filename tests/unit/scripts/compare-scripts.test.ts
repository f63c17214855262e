import { expect, test } from 'vitest';
import { compareScripts } from '~/scripts/compare-scripts';
import { germanScript } from '~/scripts/german-script';

const kinds = (after: typeof germanScript) =>
  compareScripts(germanScript, after).changes.map(({ kind, id }) => [kind, id]);

test('a script says the same as itself', () => {
  expect(compareScripts(germanScript, germanScript)).toEqual({ changes: [], moved: false });
});

test('what is new, gone or said otherwise is named, answers and cards included', () => {
  const [opener, permission, ...sections] = structuredClone(germanScript.sections);
  const cards = germanScript.cards.slice(1);
  if (!opener || !permission?.branches?.[0]) throw new Error('The script has changed');
  opener.text = 'Hallo!';
  permission.branches[0].text = 'Schön.';
  const added = { id: 'end', kind: 'close', text: 'Bis bald.' } as const;
  expect(kinds({ sections: [opener, permission, ...sections, added], cards })).toEqual([
    ['changed', 'opener'],
    ['changed', 'permission-yes'],
    ['added', 'end'],
    ['removed', germanScript.cards[0]?.id],
  ]);
});

test('another order alone is told as such', () => {
  const moved = { ...germanScript, cards: germanScript.cards.toReversed() };
  expect(compareScripts(germanScript, moved)).toEqual({ changes: [], moved: true });
});
