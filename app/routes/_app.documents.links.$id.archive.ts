import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { archiveLink } from '~/documents/archive-link.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const linkId = recordId(params.id);
  valueOrThrow(await archiveLink(context.db, { linkId, actor, now: context.now() }));
  return redirect('/documents');
}
