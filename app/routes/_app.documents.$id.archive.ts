import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { archiveDocument } from '~/documents/archive-document.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const documentId = recordId(params.id);
  const archived = (await request.formData()).get('archived') === 'yes';
  valueOrThrow(await archiveDocument(context.db, { documentId, archived, actor, now: context.now() }));
  return redirect('/documents');
}
