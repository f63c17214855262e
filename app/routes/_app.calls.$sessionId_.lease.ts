import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { keepLease } from '~/calls/keep-lease.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

/** The call screen says that she is still there. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  valueOrThrow(await keepLease(context.db, { sessionId, actor, now: context.now() }));
  return null;
}
