import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { releaseSample } from '~/documents/release-sample.server';
import { releaseSchema } from '~/documents/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const documentId = recordId(params.id);
  const form = await parseForm(request, releaseSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await releaseSample(context.db, { documentId, ...form.value, actor, now: context.now() }));
  return redirect(`/documents/${documentId}`);
}
