import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { LIMITS, scanTemplate } from '~/templates/scan-template';
import fc from '~tests/support/properties';

const problems = (source: string, options?: { singleLine: boolean }) => {
  const scan = scanTemplate(source, options);
  return scan.ok ? [] : scan.problems;
};

test('fields may be named in German or English, in upper or lower case', () => {
  expect(scanTemplate('{{Vorname}} {{ firstName }} {{FIRMA}} {{Gesprächsdatum}}')).toEqual({
    ok: true,
    template: {
      canonical: '{{firstName}} {{firstName}} {{company}} {{callDate}}',
      fields: ['firstName', 'company', 'callDate'],
    },
  });
});

test.each([
  ['{{firstName default="dort"}}', '{{firstName default="dort"}}'],
  ['{{Vorname sonst="dort"}}', '{{firstName default="dort"}}'],
  ['{{Vorname sonst=„dort“}}', '{{firstName default="dort"}}'],
  ['{{Firma sonst="Firma „Blau“"}}', '{{company default="Firma „Blau“"}}'],
  ['{{#if Firma}}a{{else}}b{{/if}}', '{{#if company}}a{{else}}b{{/if}}'],
  ['{{#unless Firma}}a{{/unless}}\r\nb', '{{#unless company}}a{{/unless}}\nb'],
  ['} {{Ort}} } { }}', '} {{city}} } { }}'],
])('%s is read as %s', (source, canonical) => {
  const scan = scanTemplate(source);
  expect(scan.ok && scan.template.canonical).toBe(canonical);
});

describe('what the safe subset leaves out', () => {
  test.each([
    '{{{firstName}}}',
    '{{firstName}}}',
    '{{&firstName}}',
    '{{> partial}}',
    '{{#> layout}}',
    '{{* decorator}}',
    '{{#each company}}',
    '{{#with company}}',
    '{{lookup this "company"}}',
    '{{log firstName}}',
    '{{@root.company}}',
    '{{../company}}',
    '{{company (lookup this "city")}}',
    '{{#if (company)}}',
    '{{#if company city}}',
    '{{else if company}}',
    '{{^company}}',
    '{{~company~}}',
    '{{[company]}}',
    '{{! note }}',
    '{{company other="x"}}',
    '{{company default=city}}',
    '{{company default="a" default="b"}}',
    '{{company default="a\\"}}',
    '{{}}',
    '\\{{company}}',
    '{{"company"}}',
    '{{company | x}}',
    '{{{{raw}}}}',
  ])('%s is refused', (source) => {
    expect(problems(source).map((problem) => problem.code)).toContain('not_allowed');
  });

  test.each(['constructor.constructor', '__proto__', 'this', 'toString', 'hasOwnProperty'])(
    '{{%s}} is an unknown field',
    (name) => {
      expect(problems(`{{${name}}}`)).toMatchObject([{ code: 'unknown_field', found: name }]);
      expect(problems(`{{#if ${name} }}{{/if}}`)).toMatchObject([{ code: 'unknown_field' }]);
    },
  );
});

test.each([
  ['{{fistName}}', 'firstName'],
  ['{{first_name}}', 'firstName'],
  ['{{prospect.firstName}}', 'firstName'],
  ['{{Vornahme}}', 'Vorname'],
  ['{{Anredde}}', 'Anrede'],
  ['{{Unterlagen-Link}}', 'Unterlagenlink'],
  ['{{xqzwxqzwxq}}', undefined],
])('%s is unknown and %s is offered instead', (source, nearest) => {
  expect(problems(source)).toMatchObject([{ code: 'unknown_field', nearest }]);
});

test('every problem is told with its line and column, in the order of the text', () => {
  expect(problems('Hallo {{Vornam}},\n\n{{#each}}\n  {{company\n[x](y) {{/if}}')).toMatchObject([
    { code: 'unknown_field', line: 1, column: 7, found: 'Vornam', nearest: 'Vorname' },
    { code: 'not_allowed', line: 3, column: 1, found: '#each' },
    { code: 'unclosed_tag', line: 4, column: 3 },
    { code: 'link_not_allowed', line: 5, column: 5, found: 'y' },
  ]);
});

test('a block that is not closed is told at the place where it opens', () => {
  expect(problems('Hallo\n {{#if Firma}} {{#unless Ort}}\n{{/if}}')).toMatchObject([
    { code: 'unclosed_block', line: 2, column: 2, found: '{{#if' },
    { code: 'unclosed_block', line: 2, column: 16, found: '{{#unless' },
    { code: 'unexpected_close', line: 3, column: 1, found: '{{/if}}' },
  ]);
});

test.each([
  ['{{else}}', 'unexpected_else'],
  ['{{#if city}}{{else}}{{else}}{{/if}}', 'unexpected_else'],
  ['{{/if}}', 'unexpected_close'],
  ['Hallo {{', 'unclosed_tag'],
  ['{{firstName default=""}}', 'empty_default'],
  ['{{firstName default="  "}}', 'empty_default'],
  ['a\0b', 'control_character'],
])('%j is refused as %s', (source, code) => {
  expect(problems(source)).toMatchObject([{ code }]);
});

test('a subject is one line', () => {
  expect(problems('Ihre Unterlagen\nBcc: x@example.com', { singleLine: true })).toMatchObject([
    { code: 'line_break', line: 1, column: 16 },
  ]);
  expect(problems('Ihre Unterlagen\nund mehr')).toEqual([]);
});

describe('links', () => {
  test.each([
    '[Web](https://example.com)',
    '[Web](HTTP://example.com)',
    '[Mail](mailto:a@example.com)',
    '[Anruf](tel:+49301234567)',
    '[Unterlagen]({{Unterlagenlink}})',
    '[Unterlagen]( {{packetLink default="https://example.com"}} )',
  ])('%s is allowed', (source) => {
    expect(problems(source)).toEqual([]);
  });

  test.each([
    '[x](javascript:alert)',
    '[x](data:text/html,x)',
    '[x](example.com)',
    '[x](//example.com)',
    '[x]({{Firma}})',
    '[x](https://example.com/{{Firma}})',
    '[x](java{{Firma}})',
    '[x]({{packetLink default="javascript:x"}})',
  ])('%s is refused', (source) => {
    expect(problems(source)).toMatchObject([{ code: 'link_not_allowed', line: 1, column: 5 }]);
  });
});

describe('limits', () => {
  test('the first 20 problems are told', () => {
    const all = problems('[x](y)\n'.repeat(2000));
    expect(all.map((problem) => problem.line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('16 KiB pass, one byte more does not, counted in UTF-8', () => {
    expect(problems('a'.repeat(LIMITS.bytes))).toEqual([]);
    expect(problems('a'.repeat(LIMITS.bytes + 1))).toMatchObject([{ code: 'too_long' }]);
    expect(problems('ä'.repeat(LIMITS.bytes / 2 + 1))).toMatchObject([{ code: 'too_long' }]);
  });

  test('200 tags pass, 201 do not', () => {
    expect(problems('{{city}}'.repeat(200))).toEqual([]);
    expect(problems('{{city}}'.repeat(201))).toMatchObject([{ code: 'too_many_tags', column: 1601 }]);
  });

  test('blocks may stand five deep, not six', () => {
    const nested = (depth: number) => '{{#if city}}'.repeat(depth) + '{{/if}}'.repeat(depth);
    expect(problems(nested(5))).toEqual([]);
    expect(problems(nested(6))).toMatchObject([{ code: 'too_deep', column: 61 }]);
  });
});

test('Handlebars can parse whatever passes the scan', () => {
  const piece = fc.constantFrom(
    ...['{{', '}}', '{', '}', '\\', '#if ', '/if', 'else', 'city', 'Vorname', ' ', '\n', '](', ')', '"', '„'],
    ...['{{city}}', '{{#if city}}', '{{/if}}', '{{else}}', '{{#unless Firma}}', '{{/unless}}', 'default="x"'],
    ...['{{Ort sonst="da"}}', '&', '^', '~', '!', '--', '>', '@', '(', '[', ']', '|', "'", '`', '='],
  );
  let passed = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const scan = scanTemplate(pieces.join(''));
      if (!scan.ok) return;
      passed += 1;
      Handlebars.precompile(scan.template.canonical);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(100);
});

test('Handlebars sees the written text and nothing else as text', () => {
  const scan = scanTemplate('a { {{Ort}} } \\ {{Firma}}\\n');
  expect(scan.ok && Handlebars.compile(scan.template.canonical)({ city: 'B', company: 'C' })).toBe(
    'a { B } \\ C\\n',
  );
});
