import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { releaseLink } from '~/documents/release-link.server';
import { releaseSchema } from '~/documents/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, releaseSchema);
  if (!form.ok) return invalid(form.reply);
  const linkId = recordId(params.id);
  valueOrThrow(await releaseLink(context.db, { linkId, ...form.value, actor, now: context.now() }));
  return redirect('/documents');
}
