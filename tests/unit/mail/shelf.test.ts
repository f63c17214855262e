import { beforeEach, expect, test } from 'vitest';
import type { NoClaim } from '~/mail/claim-deliveries.server';
import type { Claim } from '~/mail/hold-lease.server';
import { Shelf } from '~/mail/shelf.server';

let time: number;
/** How many were asked for, each time. */
let asked: number[];
/** What there is to claim. */
let waiting: string[];
let shelf: Shelf;

beforeEach(() => {
  time = 0;
  asked = [];
  waiting = [];
  shelf = new Shelf(claim, () => time);
});

/** A message as far as the shelf looks at it; its mailbox is named by its first letter. */
const message = (id: string) => ({ delivery: { id }, mailbox: { id: id[0] } }) as Claim;

function claim(most: number): Promise<Claim[] | NoClaim> {
  asked.push(most);
  const taken = waiting.splice(0, most);
  return Promise.resolve(taken.length > 0 ? taken.map(message) : 'nothing');
}

const idOf = (claimed: Claim | NoClaim) => (typeof claimed === 'string' ? claimed : claimed.delivery.id);
const take = async () => idOf(await shelf.take());
const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
/** What the shelf does by itself is done. */
const settled = () => shelf.clear('none');

test('who comes at the same moment is served by one claim, in order', async () => {
  waiting = many(5);
  expect(await Promise.all([take(), take(), take()])).toEqual(['a0', 'a1', 'a2']);
  expect(asked).toEqual([3]);
});

test('while a server takes its time, no message is claimed before somebody wants it', async () => {
  waiting = many(5);
  for (let turn = 0; turn < 4; turn += 1) {
    time += 200;
    expect(await take()).toBe(`a${turn}`);
  }
  expect(asked).toEqual([1, 1, 1, 1]);
});

test('while they go fast, more are claimed before anybody has to wait, up to a limit', async () => {
  waiting = many(1_000);
  for (let turn = 0; turn < 500; turn += 1) {
    time += 0.5;
    expect(await take()).toBe(`a${turn}`);
    await settled();
  }
  expect(asked.length).toBeLessThan(50);
  expect(Math.max(...asked)).toBe(65);
});

test('when there is nothing, everybody who asked hears so, and the next one asks anew', async () => {
  expect(await Promise.all([take(), take()])).toEqual(['nothing', 'nothing']);
  waiting = many(1);
  expect(await take()).toBe('a0');
});

test('a claim that fails is told to those who wait for it, and to nobody else', async () => {
  const failing = new Shelf(
    () => Promise.reject(new Error('away')),
    () => time,
  );
  await expect(failing.take()).rejects.toThrow('away');
  await expect(failing.take()).rejects.toThrow('away');
});

test('what is taken off is no longer there: the messages of one mailbox, or all', async () => {
  waiting = ['a0', 'a1', 'b1', 'a2', 'b2', 'a3'];
  await Promise.all(many(1).map(take));
  time = 0.1;
  // So fast that all the others are claimed ahead.
  expect(await take()).toBe('a1');
  expect((await shelf.clear('b')).map(idOf)).toEqual(['b1', 'b2']);
  expect(await take()).toBe('a2');
  expect(shelf.takeReady()).toEqual(message('a3'));
  shelf.putBack(message('a3'));
  expect((await shelf.clear()).map(idOf)).toEqual(['a3']);
  expect(shelf.takeReady()).toBeUndefined();
  expect(await take()).toBe('nothing');
});
