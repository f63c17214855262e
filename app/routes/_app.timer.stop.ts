import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { stopSchema } from '~/time-entries/schema';
import { stopTimer } from '~/time-entries/stop-timer.server';

/** Stops the member's clock; without `back` it answers what was noted. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const form = await parseForm(request, stopSchema);
  if (!form.ok) return invalid(form.reply);
  const { keep, back } = form.value;
  const stop = { keep: keep === 'yes', timeZone, actor, now: context.now() };
  const stopped = valueOrThrow(await stopTimer(context.db, stop));
  return back ? redirect(localPath(back)) : stopped;
}
