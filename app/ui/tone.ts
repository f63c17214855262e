/** The colours a state may have; each goes with words, never alone. */
export const toneStyle = {
  neutral: 'bg-raised text-muted',
  accent: 'bg-accent-soft text-accent-strong',
  good: 'bg-good-soft text-good',
  waiting: 'bg-waiting-soft text-waiting',
  stop: 'bg-stop-soft text-stop',
  info: 'bg-info-soft text-info',
};

export type Tone = keyof typeof toneStyle;
