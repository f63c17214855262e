import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { instantOf } from '~/callbacks/promised-time';
import { recordId } from '~/platform/record-id.server';
import { fail } from '~/platform/result';
import { backToSequence } from '~/sequences/back-to-sequence.server';
import { rescheduleStep } from '~/sequences/reschedule-step.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, workspaceId, timeZone } = await requireMember(request, context);
  const enrolmentId = recordId(params.id);
  const wallTime = String((await request.formData()).get('at') ?? '');
  const at = instantOf({ wallTime, timeZone });
  const result = at
    ? await rescheduleStep(context.db, { enrolmentId, at, actor, now: context.now() })
    : fail('past' as const);
  return backToSequence(context.db, { workspaceId, enrolmentId, result });
}
