import { expect, test } from 'vitest';
import { isPublicAddress } from '~/mail/public-address';

test.each([
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'http://192.168.178.20:3000',
  'http://172.20.0.4',
  'http://laptop:3000',
  'http://laptop.local:3000',
])('%s leads nowhere for strangers', (appUrl) => {
  expect(isPublicAddress(appUrl)).toBe(false);
});

test.each(['https://anklang.example', 'http://172.32.0.4', 'https://crm.sonnentau.example:8443'])(
  'strangers can open %s',
  (appUrl) => {
    expect(isPublicAddress(appUrl)).toBe(true);
  },
);
