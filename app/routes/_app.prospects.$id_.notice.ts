import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { recordNotice } from '~/privacy/notices/record-notice.server';
import { noticeSchema } from '~/privacy/schema';

/** Notes that the person was told where her data comes from. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, noticeSchema);
  if (!form.ok) return invalid(form.reply);
  const { channel, back } = form.value;
  valueOrThrow(await recordNotice(context.db, { prospectId, channel, actor, now: context.now() }));
  return redirect(localPath(back ?? `/prospects/${prospectId}`));
}
