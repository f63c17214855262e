import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { answerWording, consentOnPage } from '~/packets/answer-page.server';
import { openPage } from '~/packets/public-page.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await openPage(request, context, params.token);
  await consentOnPage(context.db, { found, wording: answerWording(found), now: context.now() });
  return redirect(`/p/${params.token}`, 303);
}
