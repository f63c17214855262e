import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { endEngagement } from '~/clients/end-engagement.server';
import { engagementEndSchema } from '~/clients/schema';
import { parseForm } from '~/platform/form.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const ids = { clientId: recordId(params.id), engagementId: recordId(params.engagementId) };
  const now = context.now();
  const form = await parseForm(request, engagementEndSchema);
  if (!form.ok) return invalid(form.reply);
  const today = dateIn(now, timeZone);
  valueOrThrow(await endEngagement(context.db, { ...ids, ...form.value, today, actor, now }));
  return redirect(`/clients/${ids.clientId}`);
}
