import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { i18nFor } from '~/i18n/i18n.server';
import { isLocale } from '~/i18n/locales';
import { PacketPage } from '~/packets/packet-page';
import { previewPage } from '~/packets/preview-page.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { publicDocument } from '~/ui/public-document.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const query = new URL(request.url).searchParams;
  const prospectId = query.get('prospect');
  const wanted = query.get('language');
  const page =
    (await previewPage(context.db, {
      packetId: recordId(params.id),
      number: Number(query.get('version')) || undefined,
      language: isLocale(wanted) ? wanted : undefined,
      prospectId: prospectId && recordId(prospectId),
      actor,
      now: context.now(),
    })) ?? notFound();
  const { language, content } = page;
  const { t } = i18nFor(language);
  const title = t('packets.page.title', { name: content.sender.name });
  return publicDocument({ language, title, children: <PacketPage content={content} t={t} /> });
}
