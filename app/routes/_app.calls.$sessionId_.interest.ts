import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { noteInterest } from '~/calls/note-interest.server';
import { interestSchema } from '~/calls/session-schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  const form = await parseForm(request, interestSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await noteInterest(context.db, { ...form.value, actor, now: context.now() }));
  return redirect(`/calls/${sessionId}`);
}
