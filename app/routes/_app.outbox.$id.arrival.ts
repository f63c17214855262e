import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { backToMessage } from '~/mail/back-to-message.server';
import { confirmSent } from '~/mail/confirm-sent.server';
import { recordId } from '~/platform/record-id.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const deliveryId = recordId(params.id);
  return backToMessage(deliveryId, await confirmSent(context.db, { deliveryId, actor, now: context.now() }));
}
