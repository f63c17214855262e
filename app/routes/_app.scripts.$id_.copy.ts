import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { duplicateScript } from '~/scripts/duplicate-script.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, locale } = await requireMember(request, context);
  const original = { scriptId: recordId(params.id), locale, actor, now: context.now() };
  const { scriptId } = valueOrThrow(await duplicateScript(context.db, original));
  return redirect(`/scripts/${scriptId}`);
}
