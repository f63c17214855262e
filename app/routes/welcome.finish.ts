import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { finishWelcome } from '~/accounts/finish-welcome.server';
import { localPath } from '~/accounts/local-path';
import { requireOwner } from '~/accounts/require-owner.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const to = (await request.formData()).get('to');
  await finishWelcome(context.db, { actor, now: context.now() });
  return redirect(typeof to === 'string' ? localPath(to) : '/welcome/next');
}
