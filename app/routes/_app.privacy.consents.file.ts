import type { ActionFunctionArgs } from '@remix-run/node';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { consentFilterOf } from '~/consent/consent-filter';
import { consentsFile } from '~/consent/consents-file.server';
import { i18nFor } from '~/i18n/i18n.server';

/** The consents as CSV. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(request, context);
  await countUse(context, member, 'export');
  const { actor, locale } = member;
  const filter = consentFilterOf(new URL(request.url).searchParams);
  const { t } = i18nFor(locale);
  return consentsFile(context.db, { filter, actor, t, locale, now: context.now() });
}
