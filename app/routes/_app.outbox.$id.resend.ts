import type { ActionFunctionArgs } from '@remix-run/node';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { backToMessage } from '~/mail/back-to-message.server';
import { sendAgain } from '~/mail/send-again.server';
import { recordId } from '~/platform/record-id.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const member = await requireMember(request, context);
  const { actor } = member;
  const deliveryId = recordId(params.id);
  await countUse(context, member, 'send');
  return backToMessage(deliveryId, await sendAgain(context.db, { deliveryId, actor, now: context.now() }));
}
