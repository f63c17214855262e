import { expect, test } from 'vitest';
import { FIELDS, type FieldValues } from '~/templates/fields';
import { fillText } from '~/templates/fill-text.server';
import { renderMessage } from '~/templates/render-message.server';

const body = (source: string, values: FieldValues = {}) => {
  const rendering = renderMessage({ subject: 'Unterlagen', body: source }, values);
  if (!rendering.ok) throw new Error(JSON.stringify(rendering));
  return rendering.message;
};

test('a message becomes subject, text and HTML from one source', () => {
  const rendering = renderMessage(
    {
      subject: 'Unterlagen für {{Firma}}',
      body: '{{Anrede}},\n\nhier sind [meine **Unterlagen**]({{Unterlagenlink}}).\nBis bald\n\n- eins\n- zwei',
    },
    {
      salutation: 'Sehr geehrte Frau Dr. Weiß',
      company: 'Blau & Söhne',
      packetLink: 'https://example.com/p/x?a=1&b=2',
    },
  );
  expect(rendering).toEqual({
    ok: true,
    message: {
      subject: 'Unterlagen für Blau & Söhne',
      text: 'Sehr geehrte Frau Dr. Weiß,\n\nhier sind meine Unterlagen <https://example.com/p/x?a=1&b=2>.\nBis bald\n\n- eins\n- zwei',
      html:
        '<p>Sehr geehrte Frau Dr. Weiß,</p>\n' +
        '<p>hier sind <a href="https://example.com/p/x?a=1&amp;b=2">meine <strong>Unterlagen</strong></a>.<br>\nBis bald</p>\n' +
        '<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n',
    },
  });
});

test.each([undefined, null, '', '  ', '\u0000', '\u00a0'])(
  'the value %j is missing and blocks the message',
  (value) => {
    const source = { subject: 'Hallo {{Vorname}}', body: 'Hi {{firstName}}! {{Ort}}' };
    expect(renderMessage(source, { firstName: value })).toEqual({
      ok: false,
      error: 'missing_values',
      missing: ['firstName', 'city'],
    });
  },
);

test('a written default stands in for a missing value, and a value comes before it', () => {
  expect(body('Hallo {{Vorname sonst="zusammen"}}!').text).toBe('Hallo zusammen!');
  expect(body('Hallo {{Vorname sonst="zusammen"}}!', { firstName: 'Erika' }).text).toBe('Hallo Erika!');
});

test('a value that stands in a branch not taken is not missing', () => {
  const source =
    'Hallo{{#if Vorname}} {{Vorname}}{{else}} zusammen{{/if}}!{{#unless Ort}} Ohne Ort.{{/unless}}';
  expect(body(source).text).toBe('Hallo zusammen! Ohne Ort.');
  expect(body(source, { firstName: 'Erika', city: ' ' }).text).toBe('Hallo Erika! Ohne Ort.');
  expect(body(source, { firstName: 'Erika', city: 'Graz' }).text).toBe('Hallo Erika!');
});

test('a value is text: neither HTML nor Markdown nor a template', () => {
  const value = '<b>x</b> [y](https://evil.example) *z* {{city}} & "q" \\ `c` https://evil.example';
  const message = body('Firma {{Firma}}', { company: value });
  expect(message.text).toBe(`Firma ${value}`);
  expect(message.html).toBe(
    '<p>Firma &lt;b&gt;x&lt;/b&gt; [y](https://evil.example) *z* {{city}} &amp; &quot;q&quot; \\ `c` https://evil.example</p>\n',
  );
});

test('a default is text as well', () => {
  expect(body('{{Firma sonst="<i>*Ihre* Firma</i>"}}').html).toBe('<p>&lt;i&gt;*Ihre* Firma&lt;/i&gt;</p>\n');
});

test('HTML in the template itself is shown, not sent as HTML', () => {
  expect(body('<script>x</script>').html).toBe('<p>&lt;script&gt;x&lt;/script&gt;</p>\n');
});

test('values that look like lists, headings or code stay what they are', () => {
  const imprint = '# Büro\n- Straße 1\n1. Stock\n    Hof';
  expect(body('{{Impressum}}', { imprint }).text).toBe('# Büro\n- Straße 1\n1. Stock\nHof');
});

test.each([
  ['https://example.com/ö x', 'https://example.com/%C3%B6%20x'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['tel:+49301234567', 'tel:+49301234567'],
])('the link %s leads to %s', (packetLink, href) => {
  expect(body('[x]({{packetLink}})', { packetLink }).html).toBe(`<p><a href="${href}">x</a></p>\n`);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'example.com', 'https://', 'file:///etc/passwd'])(
  'the link value %s blocks the message',
  (packetLink) => {
    const rendering = renderMessage({ subject: 'x', body: '[x]({{packetLink}})' }, { packetLink });
    expect(rendering).toEqual({ ok: false, error: 'missing_values', missing: ['packetLink'] });
  },
);

test('a bare link is a link in HTML and stands once in the text', () => {
  const message = body('Hier: {{packetLink}} und https://example.com/a', {
    packetLink: 'https://example.com/p',
  });
  expect(message.html).toBe(
    '<p>Hier: <a href="https://example.com/p">https://example.com/p</a> und <a href="https://example.com/a">https://example.com/a</a></p>\n',
  );
  expect(message.text).toBe('Hier: https://example.com/p und https://example.com/a');
});

test('line breaks and control characters in a value cannot leave the subject', () => {
  const rendering = renderMessage(
    { subject: 'Für {{Firma}}', body: 'x' },
    { company: 'Blau\r\nBcc: all@example.com\u0000\u2028y' },
  );
  expect(rendering.ok && rendering.message.subject).toBe('Für Blau Bcc: all@example.com y');
});

test('an invalid part is named with its problems', () => {
  expect(renderMessage({ subject: 'a\nb', body: 'x' }, {})).toMatchObject({
    error: 'invalid_template',
    part: 'subject',
    problems: [{ code: 'line_break' }],
  });
  expect(renderMessage({ subject: 'a', body: '{{nix}}' }, {})).toMatchObject({ part: 'body' });
});

test('values on the prototype of the values are not values', () => {
  const values = Object.create({ firstName: 'Erika' }) as FieldValues;
  expect(renderMessage({ subject: 'a', body: '{{Vorname}}' }, values)).toMatchObject({
    missing: ['firstName'],
  });
});

test('every field can be filled in', () => {
  for (const { key, kind } of FIELDS) {
    const value = kind === 'link' ? 'https://example.com/x' : 'Wert';
    expect(body(`{{${key}}}`, { [key]: value }).text).toBe(value);
  }
});

test('numbered and nested lists keep their marks in the text', () => {
  expect(body('3. drei\n4. vier\n   - innen\n\nEnde').text).toBe('3. drei\n4. vier\n  - innen\n\nEnde');
});

test('a script shows a missing value as its name in brackets', () => {
  expect(fillText('Guten Tag {{Anrede}}, *{{Firma}}*', { company: 'A & B' }, 'de')).toEqual({
    ok: true,
    text: 'Guten Tag [Anrede], *A & B*',
    missing: ['salutation'],
  });
  expect(fillText('{{Anrede}}', {}, 'en')).toMatchObject({ text: '[salutation]' });
  expect(fillText('{{Anredde}}', {}, 'en')).toMatchObject({ ok: false });
});

test.each([
  '[x](ftp://example.com/(a))',
  '<ftp://example.com>',
  'ftp://example.com',
  '[x](//example.com/(a))',
])('%s is shown as text, not as a link', (source) => {
  expect(body(source).html).not.toContain('href');
});
