import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { checkInbox } from '~/inbox/check-inbox.server';
import { findOwnInbox } from '~/inbox/find-own-inbox.server';
import { InboxForm } from '~/inbox/inbox-form';
import { InboxState } from '~/inbox/inbox-state';
import { saveInbox } from '~/inbox/save-inbox.server';
import { inboxSchema } from '~/inbox/schema';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return (await findOwnInbox(context.db, actor)) ?? redirect('/mailbox');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, inboxSchema);
  if (!form.ok) return invalid(form.reply);
  const { db, secrets } = context;
  const saved = await saveInbox(db, { fields: form.value, secrets, actor, now: context.now() });
  if (!saved.ok) return refused(saved.error, `inbox.errors.${saved.error}`);
  await checkInbox(context, saved.value);
  return redirect('/mailbox/inbox');
}

export default function InboxSettings() {
  const { t } = useTranslation();
  const { values, hasPassword, state } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeader
        className="mb-0"
        title={t('inbox.settings.title')}
        text={t('inbox.settings.text')}
        back={{ to: '/mailbox', label: t('inbox.settings.back') }}
      />
      {state && <InboxState state={state} values={values} />}
      <Card>
        <InboxForm values={values} hasPassword={hasPassword} lastResult={lastResult} />
      </Card>
    </div>
  );
}
