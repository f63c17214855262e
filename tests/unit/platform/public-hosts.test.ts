import { expect, test } from 'vitest';
import { mailboxSchema } from '~/mail/schema';
import { resolveHost } from '~/platform/public-hosts.server';

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '::1',
  '::',
  'fd00::1',
  'fe80::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  'localhost',
])('%s is reached only where the operator allows it', async (host) => {
  await expect(resolveHost(host, { allowPrivate: false })).rejects.toThrow('not a public server');
  await expect(resolveHost(host, { allowPrivate: true })).resolves.toBeTruthy();
});

test.each(['93.184.215.14', '2606:2800:21f:cb07::1'])('%s is one anyway', async (host) => {
  await expect(resolveHost(host, { allowPrivate: false })).resolves.toBe(host);
});

const mailbox = { displayName: 'Tilda', address: 'tilda@sonnentau.example', host: 'smtp.example' };
const limits = { dailyCap: 50, spreadSeconds: 60 };
const accepts = (port: string, security = 'tls') =>
  mailboxSchema.safeParse({ ...mailbox, ...limits, port, security }).success;

test('only the ports of mail servers can be named', () => {
  for (const port of ['25', '465', '587', '2525']) expect(accepts(port), port).toBe(true);
  for (const port of ['22', '80', '443', '5432', '6379', '0', '65536'])
    expect(accepts(port), port).toBe(false);
});

test('a password never goes over an open line', () => {
  const open = { ...mailbox, ...limits, port: '25', security: 'none' };
  expect(mailboxSchema.safeParse({ ...open, username: 'tilda', password: 'x' }).success).toBe(false);
});
