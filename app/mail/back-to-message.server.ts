import { redirect } from '@remix-run/node';
import { notFound } from '~/platform/respond.server';
import type { Result } from '~/platform/result';

/** Back to the page of a message, which says how it stands now and what went wrong, if anything did. */
export function backToMessage(
  deliveryId: string,
  result: Result<unknown, 'not_found' | 'stale' | 'enrolled_elsewhere'>,
) {
  if (result.ok) return redirect(`/outbox/${deliveryId}`);
  if (result.error === 'not_found') notFound();
  return redirect(`/outbox/${deliveryId}?problem=${result.error}`);
}
