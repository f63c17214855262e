import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { changeAddress } from '~/bulk/change';
import { undoChange } from '~/bulk/undo-change.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

/** Takes a change to many prospects back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const changeId = recordId(params.id);
  const back = (await request.formData()).get('back');
  const undone = valueOrThrow(await undoChange(context, { changeId, actor, now: context.now() }));
  const list = localPath(typeof back === 'string' ? back : '/prospects');
  return redirect(changeAddress({ changeId, ...undone }, list));
}
