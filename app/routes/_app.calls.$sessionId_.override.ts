import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { overrideCallingWindow } from '~/calls/override-calling-window.server';
import { overrideSchema } from '~/calls/session-schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  const form = await parseForm(request, overrideSchema);
  if (!form.ok) return invalid(form.reply);
  const now = context.now();
  const overridden = await overrideCallingWindow(context.db, { ...form.value, sessionId, actor, now });
  if (!overridden.ok && overridden.error === 'not_found') notFound();
  await nextProspect(context.db, { sessionId, actor, now });
  return redirect(`/calls/${sessionId}`);
}
