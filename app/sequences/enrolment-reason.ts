import type { TFunction } from 'i18next';

/** Why an enrolment stands as it does, in words; undefined where the state says it all. */
export function enrolmentReason(t: TFunction, reason: string | null): string | undefined {
  if (!reason) return undefined;
  const inWords = t(`sequences.reason.${reason}` as 'sequences.reason.by_hand', { defaultValue: '' });
  if (inWords) return inWords;
  const ofCall = t(`calls.conversation.${reason}` as 'calls.conversation.won', { defaultValue: '' });
  return ofCall || undefined;
}
