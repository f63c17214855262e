import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { approveDelivery } from '~/mail/approve-delivery.server';
import { backToMessage } from '~/mail/back-to-message.server';
import { listDeliveries } from '~/mail/list-deliveries.server';
import { recordId } from '~/platform/record-id.server';

/** Approves a message and goes on to the next one that waits for a yes. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const deliveryId = recordId(params.id);
  const { db, secrets, env } = context;
  const means = { secrets, appUrl: env.APP_URL, actor, now: context.now() };
  const result = await approveDelivery(db, { deliveryId, ...means });
  if (!result.ok || result.value.state === 'blocked') return backToMessage(deliveryId, result);
  const [next] = (await listDeliveries(db, actor, { view: 'approval', size: 1 })).rows;
  return redirect(next ? `/outbox/${next.id}?approved` : `/outbox/${deliveryId}`);
}
