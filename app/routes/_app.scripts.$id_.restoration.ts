import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { restoreScript } from '~/scripts/restore-script.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const scriptId = recordId(params.id);
  valueOrThrow(await restoreScript(context.db, { scriptId, actor, now: context.now() }));
  return redirect(`/scripts/${scriptId}`);
}
