import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { revokePage } from '~/packets/revoke-page.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await request.formData();
  const revoked = form.get('revoked') === 'yes';
  const pageId = recordId(params.id);
  const { prospectId } = valueOrThrow(
    await revokePage(context.db, { pageId, revoked, actor, now: context.now() }),
  );
  return redirect(localPath(String(form.get('back') ?? `/prospects/${prospectId}`)));
}
