import { describe, expect, test } from 'vitest';
import { SERVICE_KEYS } from '~/clients/service-keys';
import { FOLLOW_UP_CONTENT, STARTING_CONTENT } from '~/scripts/starting-content';
import { scanTemplate } from '~/templates/scan-template';
import type { ScriptContent } from '~db/schema/scripts';

describe.each([
  ['first German', STARTING_CONTENT.de],
  ['first English', STARTING_CONTENT.en],
  ['second German', FOLLOW_UP_CONTENT.de],
  ['second English', FOLLOW_UP_CONTENT.en],
])('the %s script', (_language, { sections, cards }) => {
  test.each(
    [...sections, ...sections.flatMap(({ branches = [] }) => branches), ...cards].map(({ id, text }) => [
      id,
      text ?? '',
    ]),
  )('%s uses known fields only', (_id, text) => {
    expect(scanTemplate(text)).toMatchObject({ ok: true });
  });

  test('has ten sections, no two parts share an id, and every answer leads to a section of the script', () => {
    const branches = sections.flatMap((section) => section.branches ?? []);
    const ids = [...sections, ...branches, ...cards].map(({ id }) => id);
    expect(sections).toHaveLength(10);
    for (const { leadsTo } of branches) if (leadsTo) expect(sections.map(({ id }) => id)).toContain(leadsTo);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('speaks only for services of the catalogue', () => {
    for (const { service } of [...cards, ...sections.flatMap(({ branches = [] }) => branches)].filter(
      (part) => part.service,
    ))
      expect(SERVICE_KEYS).toContain(service);
  });
});

const idsOf = ({ sections, cards }: ScriptContent) => [
  ...sections.flatMap(({ id, branches = [] }) => [id, ...branches.map((branch) => branch.id)]),
  ...cards.map(({ id }) => id),
];

test('both languages have the same sections, answers, questions and objections', () => {
  expect(idsOf(STARTING_CONTENT.de)).toEqual(idsOf(STARTING_CONTENT.en));
  expect(idsOf(FOLLOW_UP_CONTENT.de)).toEqual(idsOf(FOLLOW_UP_CONTENT.en));
});
