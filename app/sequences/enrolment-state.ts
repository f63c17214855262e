/** While an enrolment is in one of these, the prospect can't be enrolled again. */
export const OPEN_STATES = ['pending', 'active', 'paused', 'paused_ooo'] as const;

export type OpenState = (typeof OPEN_STATES)[number];

export const END_STATES = [
  'failed',
  'finished_replied',
  'finished_no_reply',
  'finished_converted',
  'bounced',
  'opted_out',
  'exited_manual',
] as const;

export type EndState = (typeof END_STATES)[number];

export type EnrolmentState = OpenState | EndState;

export const isOpen = (state: EnrolmentState): state is OpenState =>
  OPEN_STATES.some((open) => open === state);
