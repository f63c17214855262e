import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { SavedNotice } from '~/accounts/saved-notice';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { findRetention } from '~/privacy/retention/apply-retention.server';
import { DueList } from '~/privacy/retention/due-list';
import { findDue } from '~/privacy/retention/find-due.server';
import { RetentionForm } from '~/privacy/retention/retention-form';
import { saveRetention } from '~/privacy/retention/save-retention.server';
import { retentionSchema } from '~/privacy/schema';
import { Section } from '~/ui/card';

const SHOWN = 200;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const rule = await findRetention(context.db, workspaceId);
  const due = await findDue(context.db, { workspaceId, ...rule, now: context.now(), limit: SHOWN + 1 });
  return { rule, due: due.slice(0, SHOWN), more: due.length > SHOWN };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, retentionSchema);
  if (!form.ok) return invalid(form.reply);
  await saveRetention(context.db, { ...form.value, actor, now: context.now() });
  return redirect('/privacy/retention?saved');
}

export default function Retention() {
  const { t } = useTranslation();
  const { rule, due, more } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-6">
      <SavedNotice />
      <Section title={t('privacy.retention.title')} text={t('privacy.retention.text')}>
        <RetentionForm rule={rule} lastResult={useActionData<typeof action>()} />
      </Section>
      <Section
        title={t('privacy.retention.due')}
        text={
          more
            ? t('privacy.retention.more', { count: due.length })
            : t('privacy.retention.dueText', { count: due.length })
        }
        flush={due.length > 0}
        bare={due.length === 0}
      >
        {due.length > 0 && <DueList due={due} />}
      </Section>
    </div>
  );
}
