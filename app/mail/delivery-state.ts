import type { deliveries } from '~db/schema/mail';

export type DeliveryState = (typeof deliveries.$inferSelect)['state'];

/** Nothing has gone yet and nothing is on its way: can be cancelled, and ends with its enrolment. */
export const WAITING_STATES = ['awaiting_approval', 'queued', 'outbox', 'held', 'blocked'] as const;

/** Went, may have gone, or is about to: a consent to one packet is used up by these. */
export const SPENT_STATES = [
  'awaiting_approval',
  'queued',
  'sending',
  'sent',
  'outbox',
  'held',
  'unknown',
] as const;

/** Why a message waits for her or ended without being sent; texts: `outbox.reason.<code>`. */
const DELIVERY_REASONS = [
  'consent_needed',
  'further_consent_needed',
  'suppressed',
  'address_gone',
  'sender_incomplete',
  'missing_values',
  'template_invalid',
  'packet_empty',
  'cover_invalid',
  'attachments_too_large',
  'enrolment_over',
  'overdue',
  'restored',
  'refused',
  'address_refused',
  'tries_used_up',
  'unsendable',
  'connection_lost',
  'worker_lost',
  'cancelled',
] as const;

export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

export const isDeliveryReason = (text: string | null): text is DeliveryReason =>
  DELIVERY_REASONS.some((reason) => reason === text);

/** These can change without her: they are looked at again every minute. */
export const CURABLE_REASONS = ['consent_needed', 'further_consent_needed', 'sender_incomplete'] as const;

/** Not gone, and not gone by itself any more: she can have these sent, under their old Message-ID. */
export const RESENDABLE_STATES = ['outbox', 'unknown', 'held', 'blocked', 'failed'] as const;

export const isAmong = (states: readonly DeliveryState[], state: DeliveryState) => states.includes(state);
