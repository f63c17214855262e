import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { stageShiftSchema } from '~/prospects/pipeline/schema';
import { shiftStage } from '~/prospects/pipeline/shift-stage.server';

/** Moves a stage one place. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const stageId = recordId(params.id);
  const form = await parseForm(request, stageShiftSchema);
  if (!form.ok) return invalid(form.reply);
  const { direction } = form.value;
  valueOrThrow(await shiftStage(context.db, { stageId, direction, actor, now: context.now() }));
  return redirect('/settings/stages');
}
