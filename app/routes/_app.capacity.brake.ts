import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { brakeSchema } from '~/clients/schema';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { restEnrolments, wakeEnrolments } from '~/sequences/rest-enrolments.server';

/** Lets all sequences rest while her week is full, or wakes them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, brakeSchema);
  if (!form.ok) return invalid(form.reply);
  const { rest, back = '/clients/week' } = form.value;
  const change = rest === 'yes' ? restEnrolments : wakeEnrolments;
  await change(context.db, { actor, now: context.now() });
  return redirect(localPath(back));
}
