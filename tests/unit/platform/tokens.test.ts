import { expect, test } from 'vitest';
import { hashToken, newToken } from '~/platform/tokens.server';

test('a token is 32 random bytes, never twice alike, and its hash another text', () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  expect(new Set(tokens).size).toBe(1000);
  expect(new Set(tokens.map((token) => Buffer.from(token, 'base64url').length))).toEqual(new Set([32]));
  for (const token of tokens) expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
});
