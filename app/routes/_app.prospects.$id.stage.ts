import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { moveStage } from '~/prospects/move-stage.server';
import { stageSchema } from '~/prospects/stage-schema';

/** Moves a prospect to another stage. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, stageSchema);
  if (!form.ok) return invalid(form.reply);
  const { back, ...move } = form.value;
  const moved = valueOrThrow(await moveStage(context.db, { prospectId, ...move, actor, now: context.now() }));
  return back ? redirect(localPath(back)) : moved;
}
