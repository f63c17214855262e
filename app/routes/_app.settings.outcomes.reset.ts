import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireOwner } from '~/accounts/require-owner.server';
import { resetRules } from '~/calls/reset-rules.server';
import { resetSchema } from '~/calls/rule-schema';
import { parseForm } from '~/platform/form.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, resetSchema);
  if (!form.ok) return invalid(form.reply);
  const reset = await resetRules(context.db, { ...form.value, actor, now: context.now() });
  if (!reset.ok && reset.error === 'key_taken')
    return redirect(`/settings/outcomes/${form.value.name}?key-taken`);
  valueOrThrow(reset);
  return redirect('/settings/outcomes?saved');
}

export const loader = () => redirect('/settings/outcomes');
