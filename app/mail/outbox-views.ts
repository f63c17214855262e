import type { DeliveryState } from './delivery-state';

/** The parts of the outbox, in the order in which they want her: first what only she can decide. */
export const OUTBOX_VIEWS = {
  unknown: ['unknown', 'held'],
  approval: ['awaiting_approval'],
  stopped: ['blocked', 'failed'],
  outbox: ['outbox'],
  queued: ['queued', 'sending'],
  sent: ['sent'],
  cancelled: ['cancelled'],
} as const satisfies Record<string, readonly DeliveryState[]>;

export type OutboxView = keyof typeof OUTBOX_VIEWS;

export const VIEW_NAMES = Object.keys(OUTBOX_VIEWS) as OutboxView[];

export const viewOf = (state: DeliveryState): OutboxView =>
  VIEW_NAMES.find((view) => OUTBOX_VIEWS[view].some((one) => one === state)) ?? 'queued';

/** The view an address asks for, else the first with something in it. */
export function chooseView(asked: string | null, counts: Record<OutboxView, number>): OutboxView {
  const isView = (name: string | null): name is OutboxView => VIEW_NAMES.some((view) => view === name);
  return isView(asked) ? asked : (VIEW_NAMES.find((view) => counts[view] > 0) ?? 'approval');
}
