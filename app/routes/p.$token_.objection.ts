import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { i18nFor } from '~/i18n/i18n.server';
import { objectOnPage } from '~/packets/answer-page.server';
import { openPage } from '~/packets/public-page.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await openPage(request, context, params.token);
  const wording = i18nFor(found.page.language).t('packets.page.objectWording');
  await objectOnPage(context.db, { found, wording, now: context.now() });
  return redirect(`/p/${params.token}`, 303);
}
