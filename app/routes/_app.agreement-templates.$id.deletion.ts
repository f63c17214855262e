import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { deleteAgreementTemplate } from '~/agreements/templates/delete-template.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const templateId = recordId(params.id);
  valueOrThrow(await deleteAgreementTemplate(context.db, { templateId, actor, now: context.now() }));
  return redirect('/agreement-templates');
}
