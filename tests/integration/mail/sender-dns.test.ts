import { expect, test } from 'vitest';
import { createResolver, lookUpSenderDns } from '~/mail/look-up-sender-dns.server';
import { startDnsStub } from '~tests/support/dns-stub';

async function lookUp(records: Record<string, string[]>, address = 'tilda@sonnentau.example') {
  const stub = await startDnsStub(records);
  const resolver = createResolver();
  resolver.setServers([stub.address]);
  const found = await lookUpSenderDns(address, resolver);
  await stub.close();
  return found;
}

test('a domain that has everything is told so', async () => {
  const found = await lookUp({
    'sonnentau.example': ['google-site-verification=x', 'v=spf1 include:_spf.mail.example ~all'],
    '_dmarc.sonnentau.example': ['v=DMARC1; p=none'],
    's1._domainkey.sonnentau.example': ['v=DKIM1; k=rsa; p=MIIB'],
  });
  expect(found).toEqual({ domain: 'sonnentau.example', spf: 'found', dkim: 'found', dmarc: 'found' });
});

test('a domain without entries lacks all three', async () => {
  expect(await lookUp({})).toMatchObject({ spf: 'missing', dkim: 'unseen', dmarc: 'missing' });
});

test.each([
  [['v=spf1 -all', 'v=spf1 mx -all'], 'several'],
  [['v=spf1 +all'], 'open'],
  [['v=spf1 mx all'], 'open'],
  [['v=spf10 mx'], 'missing'],
])('SPF that reads %j is %s', async (texts, spf) => {
  expect(await lookUp({ 'sonnentau.example': texts })).toMatchObject({ spf });
});

test('the rule of a domain holds for the names below it, and a key that was withdrawn is none', async () => {
  const found = await lookUp(
    {
      '_dmarc.sonnentau.example': ['v=DMARC1; p=reject'],
      'mail._domainkey.post.sonnentau.example': ['v=DKIM1; p='],
    },
    'tilda@post.sonnentau.example',
  );
  expect(found).toMatchObject({ dmarc: 'found', dkim: 'unseen' });
});

test('without a DNS that answers nothing is claimed', async () => {
  const stub = await startDnsStub({});
  const resolver = createResolver();
  resolver.setServers([stub.address]);
  await stub.close();
  expect(await lookUpSenderDns('tilda@sonnentau.example', resolver)).toBeNull();
});
