import type { Delivery } from './pick-deliveries.server';

/** What the questions and buttons of a message depend on. */
export interface ShownMessage {
  delivery: Pick<Delivery, 'id' | 'state' | 'reason' | 'dueAt' | 'text'>;
  hasMailbox: boolean;
}
