import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { findConversionPage } from '~/clients/conversion-page.server';
import { EngagementForm } from '~/clients/engagement-form';
import { findClient } from '~/clients/find-client.server';
import { engagementSchema, rateInCents } from '~/clients/schema';
import { startEngagement } from '~/clients/start-engagement.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const now = context.now();
  const { id, name, prospectId } =
    (await findClient(context.db, workspaceId, recordId(params.id))) ?? notFound();
  const page = await findConversionPage(context.db, workspaceId, { prospectId, now });
  const { services, start } = page ?? notFound();
  return { client: { id, name }, services, start };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const form = await parseForm(request, engagementSchema);
  if (!form.ok) return invalid(form.reply);
  const { rate, ...agreed } = form.value;
  const terms = { ...agreed, rateCents: rateInCents(rate) };
  const result = await startEngagement(context.db, { clientId, terms, actor, now: context.now() });
  if (!result.ok) return refused(result.error);
  return redirect(`/clients/${clientId}`);
}

export default function NewEngagement() {
  const { t } = useTranslation();
  const { client, services, start } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage
      client={client}
      title={t('clients.engagement.addTitle', { name: client.name })}
      text={t('clients.engagement.addText')}
    >
      <EngagementForm
        services={services}
        start={start}
        backTo={`/clients/${client.id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
