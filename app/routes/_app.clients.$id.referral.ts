import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { answerReferralProposal } from '~/clients/referrals/answer-proposal.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, locale } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const asks = (await request.formData()).get('asks') === 'yes';
  const answer = { clientId, asks, locale, actor, now: context.now() };
  valueOrThrow(await answerReferralProposal(context.db, answer));
  return redirect(`/clients/${clientId}`);
}
