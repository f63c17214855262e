import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { i18nFor } from '~/i18n/i18n.server';
import { templateFile } from '~/imports/template-file.server';
import { attachment } from '~/platform/attachment.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = await requireMember(request, context);
  const { t } = i18nFor(locale);
  return new Response(new Uint8Array(await templateFile(t, locale)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment(`${t('imports.template')}.csv`),
    },
  });
}
