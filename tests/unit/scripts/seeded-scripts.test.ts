import { describe, expect, test } from 'vitest';
import { SERVICE_KEYS } from '~/clients/service-keys';
import { englishScript } from '~/scripts/english-script';
import { germanScript } from '~/scripts/german-script';
import { scanTemplate } from '~/templates/scan-template';

describe.each([
  ['German', germanScript],
  ['English', englishScript],
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

test('both languages answer the same questions and objections', () => {
  expect(germanScript.cards.map(({ id }) => id)).toEqual(englishScript.cards.map(({ id }) => id));
});
