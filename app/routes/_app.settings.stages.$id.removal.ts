import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { removeStage } from '~/prospects/pipeline/remove-stage.server';
import { stageRemovalSchema } from '~/prospects/pipeline/schema';

/** Removes a stage; its prospects go to another one. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const stageId = recordId(params.id);
  const form = await parseForm(request, stageRemovalSchema);
  if (!form.ok) return invalid(form.reply);
  const { toStageId } = form.value;
  valueOrThrow(await removeStage(context.db, { stageId, toStageId, actor, now: context.now() }));
  return redirect('/settings/stages?saved');
}
