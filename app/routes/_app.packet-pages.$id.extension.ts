import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { extendPage } from '~/packets/extend-page.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await request.formData();
  const pageId = recordId(params.id);
  const { prospectId } = valueOrThrow(await extendPage(context.db, { pageId, actor, now: context.now() }));
  return redirect(localPath(String(form.get('back') ?? `/prospects/${prospectId}`)));
}
