import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';
import { ShownOnce } from '~/ui/shown-once';
import { addWebhook } from '~/webhooks/add-webhook.server';
import { listWebhooks } from '~/webhooks/list-webhooks.server';
import { webhookSchema } from '~/webhooks/schema';
import { WebhookForm } from '~/webhooks/webhook-form';
import { WebhookList } from '~/webhooks/webhook-list';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  return { webhooks: await listWebhooks(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, webhookSchema);
  if (!form.ok) return invalid(form.reply);
  const { db, secrets, now } = context;
  return { secret: await addWebhook(db, { webhook: form.value, secrets, actor, now: now() }) };
}

export default function Webhooks() {
  const { t } = useTranslation();
  const { webhooks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const secret = answer && 'secret' in answer ? answer.secret : undefined;
  return (
    <>
      <Section title={t('webhooks.title')} text={t('webhooks.text')}>
        <WebhookList webhooks={webhooks} />
      </Section>
      <Section title={t('webhooks.add')}>
        <div className="grid gap-5">
          {secret && (
            <ShownOnce
              id="webhook-secret"
              title={t('webhooks.madeTitle')}
              text={t('webhooks.once')}
              label={t('webhooks.secret')}
              value={secret}
            />
          )}
          <WebhookForm key={secret} lastResult={answer && 'secret' in answer ? undefined : answer} />
        </div>
      </Section>
    </>
  );
}
