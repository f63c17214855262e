import { describe, expect, test } from 'vitest';
import { companyDomain, domainOf } from '~/companies/web-domain';
import { readWebsite } from '~/companies/website';

test.each([
  ['https://www.shop.beispiel.example/kontakt?x=1', 'beispiel.example'],
  ['beispiel.co.uk', 'beispiel.co.uk'],
  ['müller.example', 'xn--mller-kva.example'],
  ['zimt.wixsite.com', 'zimt.wixsite.com'],
  ['127.0.0.1', null],
  ['nur Text', null],
])('the domain of %s is %s', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});

describe('the domain of a firm', () => {
  test('is its website’s rather than its mail’s', () => {
    const firm = { website: 'https://www.beispiel.example', email: 'info@andere.example' };
    expect(companyDomain(firm)).toBe('beispiel.example');
  });

  test.each([['gmail.com'], ['gmx.at'], ['t-online.de'], ['yahoo.co.uk'], ['bluewin.ch'], ['web.de']])(
    'is never the mail provider %s',
    (provider) => {
      expect(companyDomain({ email: `erika@${provider}` })).toBeNull();
    },
  );

  test('is never a platform where the firm has a page', () => {
    const firm = { website: 'https://www.facebook.com/zimtstern', email: 'info@zimtstern.example' };
    expect(companyDomain(firm)).toBe('zimtstern.example');
  });
});

describe('a website', () => {
  test.each([
    ['www.Beispiel.example', 'https://www.beispiel.example'],
    ['http://beispiel.example/über uns'.replace(' ', '-'), 'http://beispiel.example/%C3%BCber-uns'],
    [' https://beispiel.example/ ', 'https://beispiel.example'],
  ])('written %j becomes %s', (raw, link) => {
    expect(readWebsite(raw)).toEqual({ value: link, findings: [] });
  });

  test.each([
    ['javascript:alert(1)'],
    ['ftp://beispiel.example'],
    ['folgt noch'],
    ['https://a:b@beispiel.example'],
  ])('written %j is left out with a warning', (raw) => {
    expect(readWebsite(raw)).toMatchObject({
      value: null,
      findings: [{ code: 'website_invalid', severity: 'warning' }],
    });
  });

  test.each([[''], ['-'], ['keine']])('written %j is absent', (raw) => {
    expect(readWebsite(raw)).toEqual({ value: null, findings: [] });
  });
});
