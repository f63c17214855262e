import { expect, test } from 'vitest';
import { type ComparedVersion, compareVersions } from '~/packets/compare-versions';

const resume = { source: 'a', title: 'Lebenslauf', description: null, fileId: 'f1', url: null };
const sample = { source: 'b', title: 'Reiseplan', description: null, fileId: 'f2', url: null };
const website = { source: 'c', title: 'Website', description: null, fileId: null, url: 'https://a.example/' };
const before: ComparedVersion = {
  language: 'de',
  coverText: 'Guten Tag',
  otherCoverText: null,
  countsViews: true,
  items: [resume, sample, website],
};

test.each<[string, Partial<ComparedVersion>, unknown[]]>([
  ['nothing', {}, []],
  [
    'an item more',
    { items: [resume, sample, website, { ...sample, source: 'd', title: 'Brief' }] },
    [{ kind: 'added', title: 'Brief' }],
  ],
  ['an item less', { items: [resume, website] }, [{ kind: 'removed', title: 'Reiseplan' }]],
  [
    'a new file',
    { items: [{ ...resume, fileId: 'f9' }, sample, website] },
    [{ kind: 'new_file', title: 'Lebenslauf' }],
  ],
  [
    'another address',
    { items: [resume, sample, { ...website, url: 'https://b.example/' }] },
    [{ kind: 'new_file', title: 'Website' }],
  ],
  [
    'another title',
    { items: [{ ...resume, title: 'Profil' }, sample, website] },
    [{ kind: 'new_words', title: 'Profil' }],
  ],
  [
    'a description',
    { items: [{ ...resume, description: 'Neu' }, sample, website] },
    [{ kind: 'new_words', title: 'Lebenslauf' }],
  ],
  ['another order', { items: [sample, resume, website] }, [{ kind: 'moved' }]],
  ['another cover', { coverText: 'Hallo' }, [{ kind: 'cover' }]],
  ['a second cover', { otherCoverText: 'Hello' }, [{ kind: 'other_cover' }]],
  ['another language', { language: 'en' }, [{ kind: 'language' }]],
  ['no counting', { countsViews: false }, [{ kind: 'counting_off' }]],
])('%s is told as such', (_what, change, changes) => {
  expect(compareVersions(before, { ...before, ...change })).toEqual(changes);
});

test('an item that leaves does not count as another order', () => {
  expect(compareVersions(before, { ...before, items: [sample, website] })).toEqual([
    { kind: 'removed', title: 'Lebenslauf' },
  ]);
});
