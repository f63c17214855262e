import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { pauseSession } from '~/calls/pause-session.server';
import { pauseSchema } from '~/calls/session-schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  const form = await parseForm(request, pauseSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await pauseSession(context.db, { sessionId, ...form.value, actor, now: context.now() }));
  return redirect(`/calls/${sessionId}`);
}
