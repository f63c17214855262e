import type { ActionFunctionArgs } from '@remix-run/node';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { prospectsFile } from '~/bulk/prospects-file.server';
import { chosenOf, selectionSchema } from '~/bulk/schema';
import { i18nFor } from '~/i18n/i18n.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';

/** The chosen prospects as a CSV file. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(request, context);
  await countUse(context, member, 'export');
  const { actor, timeZone, locale } = member;
  const form = await parseForm(request, selectionSchema);
  if (!form.ok) return invalid(form.reply);
  const { t } = i18nFor(locale);
  const clock = { now: context.now(), timeZone };
  return prospectsFile(context.db, { chosen: chosenOf(form.value), actor, t, locale, ...clock });
}
