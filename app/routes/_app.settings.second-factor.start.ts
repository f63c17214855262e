import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { startSecondFactor } from '~/accounts/second-factor/start-second-factor.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const { db, secrets } = context;
  valueOrThrow(await startSecondFactor(db, { actor, secrets, now: context.now() }));
  return redirect('/settings/second-factor');
}
