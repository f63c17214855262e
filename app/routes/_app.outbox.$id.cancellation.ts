import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { backToMessage } from '~/mail/back-to-message.server';
import { cancelDelivery } from '~/mail/cancel-delivery.server';
import { recordId } from '~/platform/record-id.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const deliveryId = recordId(params.id);
  return backToMessage(
    deliveryId,
    await cancelDelivery(context.db, { deliveryId, actor, now: context.now() }),
  );
}
