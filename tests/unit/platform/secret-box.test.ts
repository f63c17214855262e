import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSecretBox, readKey } from '~/platform/secret-box.server';

const key = Buffer.alloc(32, 7);

test('a sealed secret opens again in its own context only', () => {
  const box = createSecretBox(key);
  const sealed = box.seal('geheim: ß', 'mailbox-1');
  expect(box.open(sealed, 'mailbox-1')).toBe('geheim: ß');
  expect(() => box.open(sealed, 'mailbox-2')).toThrow();
});

test('a changed byte is noticed', () => {
  const box = createSecretBox(key);
  const bytes = Buffer.from(box.seal('geheim', 'x'), 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => box.open(bytes.toString('base64'), 'x')).toThrow();
});

test('the same secret never looks the same twice', () => {
  const box = createSecretBox(key);
  expect(box.seal('geheim', 'x')).not.toBe(box.seal('geheim', 'x'));
});

test('the key is made once, stays, and only its owner can read it', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'anklang-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [first, again] = [await readKey(folder), await readKey(folder)];
  expect(first).toHaveLength(32);
  expect(again.equals(first)).toBe(true);
  expect((await stat(path.join(folder, 'secret.key'))).mode & 0o777).toBe(0o600);
});

test('of many processes that start in an empty folder, all read the same key', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'anklang-key-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const round of Array(20).keys()) {
    const folder = path.join(root, String(round));
    const keys = await Promise.all(Array.from({ length: 8 }, () => readKey(folder)));
    expect(new Set(keys.map((key) => key.toString('base64'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect(await readdir(folder)).toEqual(['secret.key']);
  }
});
