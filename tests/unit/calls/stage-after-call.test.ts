import { expect, test } from 'vitest';
import { movesTo } from '~/calls/stage-after-call';

const fresh = { type: 'open', position: 0 } as const;
const talking = { type: 'open', position: 2 } as const;
const won = { type: 'won', position: 4 } as const;
const lost = { type: 'lost', position: 5 } as const;

test.each([
  ['forward among open stages', fresh, talking, false, true],
  ['not back among open stages', talking, fresh, true, false],
  ['not into the stage it is in', talking, talking, true, false],
  ['from open to lost', talking, lost, true, true],
  ['from lost to won', lost, won, true, true],
  ['not from lost to lost', lost, lost, true, false],
  ['out of lost by talking', lost, talking, true, true],
  ['not out of lost by ringing', lost, talking, false, false],
  ['never out of won', won, lost, true, false],
])('a call moves a prospect %s', (_where, from, to, reached, moves) => {
  expect(movesTo(from, to, reached)).toBe(moves);
});
