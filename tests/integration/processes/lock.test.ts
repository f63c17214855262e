import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '~db/embedded/lock';
import { findProcess } from '~db/embedded/process';
import { temporaryFolder } from '~tests/support/temporary-folder';

const lockFile = async () => path.join(await temporaryFolder(), 'lock');

test('a lock is held until it is released', async () => {
  const file = await lockFile();
  const lock = await takeLock(file);
  expect(await takeLock(file)).toBeUndefined();
  await lock?.release();
  expect(await takeLock(file)).toBeDefined();
});

test('of many who want it at once, one gets it', async () => {
  const file = await lockFile();
  const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
  expect(locks.filter(Boolean)).toHaveLength(1);
});

test('the lock of a process that is gone is void', async () => {
  const file = await lockFile();
  await writeFile(file, '4194305 1\n');
  expect(await takeLock(file)).toBeDefined();
});

test('of many who find a dead claim at once, one gets the lock', async () => {
  for (let round = 0; round < 50; round++) {
    const file = await lockFile();
    await writeFile(file, '4194305 1\n');
    const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
    expect(locks.filter(Boolean)).toHaveLength(1);
  }
});

test('a lock is void when its number belongs to a later process', async () => {
  const file = await lockFile();
  await writeFile(file, `${process.pid} 1\n`);
  expect(await takeLock(file)).toBeDefined();
});

test('a process is known by name and start', () => {
  expect(findProcess(process.pid)).toEqual({
    name: expect.any(String),
    startedAt: expect.stringMatching(/\d/),
  });
  expect(findProcess(4_194_305)).toBeUndefined();
});
