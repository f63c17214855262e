import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { endAgreement } from '~/agreements/end-agreement.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const agreementId = recordId(params.agreementId);
  const { clientId } = valueOrThrow(
    await endAgreement(context.db, { agreementId, actor, now: context.now() }),
  );
  return redirect(`/clients/${clientId}/agreements/${agreementId}`);
}
