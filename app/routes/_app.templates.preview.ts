import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { isLocale } from '~/i18n/locales';
import { previewMessage } from '~/mail/preview-message.server';
import { recordId } from '~/platform/record-id.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const language = form.get('language');
  return previewMessage(context.db, {
    subject: text('subject'),
    body: text('body'),
    language: isLocale(language) ? language : 'de',
    prospectId: text('prospectId') ? recordId(text('prospectId')) : null,
    appUrl: context.env.APP_URL,
    actor,
  });
}
