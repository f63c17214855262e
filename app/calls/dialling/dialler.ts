import type { ComponentType } from 'react';
import type { OnScreen } from '../on-screen.server';

/** One way from a number on the screen to a phone that rings. A new one is a file of its own and a line in `DIALLERS`. */
export interface Dialler {
  name: string;
  /** In the line of the number, or below it. */
  place: 'line' | 'below';
  Control: ComponentType<DiallerProps>;
}

export type DiallerProps = {
  number: OnScreen['numbers'][number];
  /** The number to try first. */
  primary: boolean;
};
