import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createFileStore, isTooLarge } from '~/platform/files.server';

async function openStore() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'anklang-files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const listFiles = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  };
  return { store: createFileStore(folder), listFiles };
}

test('what is put in comes out, with its size and hash', async () => {
  const { store } = await openStore();
  const stored = await store.put(Readable.from([Buffer.from('Lebens'), Buffer.from('lauf')]), 100);
  expect(stored.size).toBe(10);
  expect(stored.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await buffer(store.read(stored.key))).toString()).toBe('Lebenslauf');
});

test('a file beyond the limit leaves nothing behind', async () => {
  const { store, listFiles } = await openStore();
  const error = await store.put(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 100).catch((e) => e);
  expect(isTooLarge(error)).toBe(true);
  expect(await listFiles()).toEqual([]);
});

test('an upload that breaks off leaves nothing behind', async () => {
  const { store, listFiles } = await openStore();
  async function* broken() {
    yield Buffer.from('half');
    await Promise.reject(new Error('connection lost'));
  }
  await expect(store.put(broken(), 100)).rejects.toThrow('connection lost');
  expect(await listFiles()).toEqual([]);
});

test('a key can lead to no other folder', async () => {
  const { store } = await openStore();
  await expect(buffer(store.read('../../etc/passwd'))).rejects.toThrow('ENOENT');
});

test('removing twice is fine', async () => {
  const { store, listFiles } = await openStore();
  const { key } = await store.put(Readable.from([Buffer.from('x')]), 10);
  await store.remove(key);
  await store.remove(key);
  expect(await listFiles()).toEqual([]);
});
