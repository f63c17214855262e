import { Badge } from '~/ui/badge';
import type { Tone } from '~/ui/tone';
import type { StageColour } from './stages';

const stageTones: Record<StageColour, Tone> = {
  grey: 'neutral',
  blue: 'info',
  teal: 'accent',
  amber: 'waiting',
  green: 'good',
  red: 'stop',
};

/** The stage a prospect is in, by name and colour. */
export function StageBadge({ stage }: { stage: { name: string; colour: StageColour } }) {
  return <Badge tone={stageTones[stage.colour]}>{stage.name}</Badge>;
}
