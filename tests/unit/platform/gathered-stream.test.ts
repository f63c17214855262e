import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { GatheredStream } from '~/platform/gathered-stream.server';

test('small pieces are passed on in large ones, and nothing is lost', async () => {
  const stream = new GatheredStream();
  const sizes: number[] = [];
  stream.on('data', (piece: Buffer) => sizes.push(piece.length));
  const whole = buffer(stream);
  const pieces = Array.from({ length: 100 }, (_, index) => Buffer.alloc(2048, index));
  for (const piece of pieces) stream.write(piece);
  stream.end();
  expect(Buffer.concat(pieces).equals(await whole)).toBe(true);
  expect(sizes.length).toBeLessThan(10);
});

test('what there is goes out when it is asked for, however little', () => {
  const stream = new GatheredStream();
  stream.write(Buffer.from('as far as it is'));
  expect(stream.read()).toBeNull();
  stream.flush();
  expect(String(stream.read())).toBe('as far as it is');
});
