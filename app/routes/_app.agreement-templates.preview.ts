import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { previewAgreement } from '~/agreements/templates/preview.server';
import { isLocale } from '~/i18n/locales';
import { recordId } from '~/platform/record-id.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const language = form.get('language');
  return previewAgreement(context.db, {
    body: text('body'),
    language: isLocale(language) ? language : 'de',
    clientId: text('clientId') ? recordId(text('clientId')) : null,
    actor,
    now: context.now(),
  });
}
