import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { addMissingSamples } from '~/scripts/add-missing-samples.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  await addMissingSamples(context.db, { actor, now: context.now() });
  return redirect('/scripts');
}
