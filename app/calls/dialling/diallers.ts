import { CopyNumber } from './copy-number';
import type { Dialler } from './dialler';
import { HandOver } from './hand-over';
import { TelLink } from './tel-link';

/** The ways to dial, in the order they are offered. */
export const DIALLERS: readonly Dialler[] = [
  { name: 'tel', place: 'line', Control: TelLink },
  { name: 'copy', place: 'line', Control: CopyNumber },
  { name: 'hand-over', place: 'below', Control: HandOver },
];
