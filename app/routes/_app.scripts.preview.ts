import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { isLocale } from '~/i18n/locales';
import { previewScript } from '~/scripts/preview-script.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await request.formData();
  const language = form.get('previewLanguage');
  return previewScript(context.db, {
    form,
    prospectId: String(form.get('previewProspect') ?? ''),
    language: isLocale(language) ? language : 'de',
    actor,
  });
}
