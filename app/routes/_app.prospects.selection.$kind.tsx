import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { changeAddress, isChangeKind } from '~/bulk/change';
import { chosenOf, selectionSchema, targetOf } from '~/bulk/schema';
import { startChange } from '~/bulk/start-change.server';
import { parseForm } from '~/platform/form.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';

/** Gives all chosen prospects the same change. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const kind = isChangeKind(params.kind) ? params.kind : notFound();
  const form = await parseForm(request, selectionSchema);
  if (!form.ok) return invalid(form.reply);
  const change = { kind, target: targetOf(kind, form.value), chosen: chosenOf(form.value) };
  const started = await startChange(context, { ...change, actor, timeZone, now: context.now() });
  if (!started.ok) return refused(started.error, `bulk.errors.${started.error}`);
  return redirect(changeAddress(started.value, localPath(form.value.back ?? '/prospects')));
}

export const loader = () => redirect('/prospects');

/** Seen only when nothing could be changed. */
export default function NothingChanged() {
  const { t } = useTranslation();
  const errors = Object.values(useActionData<typeof action>()?.error ?? {}).flatMap((found) => found ?? []);
  return (
    <div className="grid justify-items-start gap-4">
      <FormErrors title={t('errors.form')} errors={errors} />
      <Button asChild>
        <Link to="/prospects">{t('common.back')}</Link>
      </Button>
    </div>
  );
}
