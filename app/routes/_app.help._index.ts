import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  return redirect('/help/start');
}
