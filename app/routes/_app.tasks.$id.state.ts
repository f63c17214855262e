import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { taskStateSchema } from '~/tasks/schema';
import { setTaskDone } from '~/tasks/set-task-done.server';

/** Ticks a task off or opens it again; without `back` it stays where it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const taskId = recordId(params.id);
  const form = await parseForm(request, taskStateSchema);
  if (!form.ok) return invalid(form.reply);
  const { done, back } = form.value;
  valueOrThrow(await setTaskDone(context.db, { taskId, done: done === 'yes', actor, now: context.now() }));
  return back ? redirect(localPath(back)) : null;
}
