import type { StageType } from '~/prospects/stages';

interface StagePlace {
  type: StageType;
  position: number;
}

/**
 * Whether a call moves a prospect from one stage to another: forward among open stages, out of lost only by talking
 * to somebody, and never out of won.
 */
export function movesTo(from: StagePlace, to: StagePlace, reached: boolean): boolean {
  if (from.type === 'won') return false;
  if (to.type !== 'open') return from.type !== to.type;
  return from.type === 'lost' ? reached : to.position > from.position;
}
