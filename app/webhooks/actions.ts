/** What a webhook can be told of: actions of the audit trail that other programs have a use for. */
export const WEBHOOK_ACTIONS = [
  'prospect.created',
  'prospect.edited',
  'prospect.stage_moved',
  'prospect.deleted',
  'prospect.converted',
  'call.logged',
  'call.undone',
  'consent.given',
  'consent.withdrawn',
  'suppression.added',
  'import.done',
] as const;

export type WebhookAction = (typeof WEBHOOK_ACTIONS)[number];
