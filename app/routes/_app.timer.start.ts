import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { timerSchema } from '~/time-entries/schema';
import { startTimer } from '~/time-entries/start-timer.server';

/** Lets the member's clock run. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const form = await parseForm(request, timerSchema);
  if (!form.ok) return invalid(form.reply);
  const { back, ...what } = form.value;
  valueOrThrow(await startTimer(context.db, { ...what, timeZone, actor, now: context.now() }));
  return redirect(localPath(back ?? `/clients/${what.clientId}`));
}
