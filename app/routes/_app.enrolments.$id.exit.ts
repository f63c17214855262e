import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { backToSequence } from '~/sequences/back-to-sequence.server';
import { exitEnrolment } from '~/sequences/exit-enrolment.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, workspaceId } = await requireMember(request, context);
  const enrolmentId = recordId(params.id);
  const result = await exitEnrolment(context.db, { enrolmentId, actor, now: context.now() });
  return backToSequence(context.db, { workspaceId, enrolmentId, result });
}
