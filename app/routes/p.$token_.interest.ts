import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { i18nFor } from '~/i18n/i18n.server';
import { answerWording } from '~/packets/answer-page.server';
import { openPage } from '~/packets/public-page.server';
import { sayInterested } from '~/packets/say-interested.server';
import { interestSchema } from '~/packets/schema';
import { parseForm } from '~/platform/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await openPage(request, context, params.token);
  const form = await parseForm(request, interestSchema);
  if (form.ok) {
    const { t } = i18nFor(found.workspace.locale);
    const taskTitle = t('packets.interest.task', { name: found.prospect.lastName ?? found.company ?? '' });
    const wording = answerWording(found);
    await sayInterested(context.db, { ...form.value, found, wording, taskTitle, now: context.now() });
  }
  return redirect(`/p/${params.token}`, 303);
}
