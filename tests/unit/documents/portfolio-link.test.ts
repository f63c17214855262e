import { expect, test } from 'vitest';
import { portfolioLinkSchema } from '~/documents/schema';

const read = (url: string) => portfolioLinkSchema.safeParse({ title: 'Website', url }).data?.url;

test.each([
  ['https://sonnentau.example/referenzen', 'https://sonnentau.example/referenzen'],
  ['http://sonnentau.example', 'http://sonnentau.example'],
  [' sonnentau.example ', 'https://sonnentau.example'],
  ['sonnentau.example/über-mich', 'https://sonnentau.example/über-mich'],
])('%s becomes %s', (written, url) => {
  expect(read(written)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://sonnentau.example',
  'mailto:tilda@sonnentau.example',
  'https://name:geheim@sonnentau.example',
  'nur Text',
  '',
])('%s is no page on the web', (written) => {
  expect(read(written)).toBeUndefined();
});
