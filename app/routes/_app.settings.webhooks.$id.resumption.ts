import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { resumeWebhook } from '~/webhooks/change-webhook.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  valueOrThrow(
    await resumeWebhook(context.db, { webhookId: recordId(params.id), actor, now: context.now() }),
  );
  return redirect('/settings/webhooks?saved');
}
