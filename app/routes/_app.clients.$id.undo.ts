import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { undoConversion } from '~/clients/undo-conversion.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const undone = await undoConversion(context.db, { clientId, actor, now: context.now() });
  return redirect(`/prospects/${valueOrThrow(undone).prospectId}`);
}
