import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { finishWelcome } from '~/accounts/finish-welcome.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { DEMO_SIZE, fillDemo } from '~/demo/fill-demo.server';

/** Samples for looking around; a workspace with prospects of its own is shown as it is. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const { db, files, secrets, env } = context;
  const now = context.now();
  const size = DEMO_SIZE.week;
  await fillDemo(db, { files, secrets, appUrl: env.APP_URL, actor, now, size, onlyWhenEmpty: true });
  await finishWelcome(db, { actor, now });
  return redirect('/today');
}
