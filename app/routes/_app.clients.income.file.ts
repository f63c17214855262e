import type { ActionFunctionArgs } from '@remix-run/node';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { i18nFor } from '~/i18n/i18n.server';
import { statementSchema } from '~/income/schema';
import { statementFile } from '~/income/statement-file.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';

/** What was earned in a period, as a CSV file. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(request, context);
  await countUse(context, member, 'export');
  const { actor, locale } = member;
  const form = await parseForm(request, statementSchema);
  if (!form.ok) return invalid(form.reply);
  const { t } = i18nFor(locale);
  return statementFile(context.db, { ...form.value, actor, t, locale, now: context.now() });
}
