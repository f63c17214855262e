import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  return redirect(member.workspace.welcomed ? '/today' : '/welcome');
}
