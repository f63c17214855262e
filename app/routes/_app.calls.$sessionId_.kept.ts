import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { logOutcome } from '~/calls/log-outcome.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { reportOf, reportSchema } from '~/calls/report-schema';
import { consentWordings } from '~/consent/wordings.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { statusOf } from '~/platform/respond.server';

/** An outcome the browser has kept for a while; the call counts as made when it was. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  const form = await parseForm(request, reportSchema);
  if (!form.ok) return Response.json({ problem: 'invalid' }, { status: 422 });
  const now = context.now();
  const report = reportOf(form.value, consentWordings(form.value.language)[form.value.scope]);
  const at = new Date(now.getTime() - form.value.secondsAgo * 1000);
  const logged = await logOutcome(context.db, { ...report, sessionId, actor, now: at });
  if (!logged.ok) return Response.json({ problem: logged.error }, { status: statusOf(logged.error) });
  await nextProspect(context.db, { sessionId, actor, now });
  return Response.json({ callId: logged.value.callId });
}
