import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { changeTerms } from '~/clients/change-terms.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { EngagementForm } from '~/clients/engagement-form';
import { findTerms } from '~/clients/find-terms.server';
import { engagementSchema, rateInCents } from '~/clients/schema';
import { parseForm } from '~/platform/form.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  return (
    (await findTerms(context.db, workspaceId, { engagementId: recordId(params.id), today })) ?? notFound()
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, engagementSchema);
  if (!form.ok) return invalid(form.reply);
  const { rate, ...agreed } = form.value;
  const terms = { ...agreed, rateCents: rateInCents(rate) };
  const change = { engagementId: recordId(params.id), terms, actor, now: context.now() };
  const result = await changeTerms(context.db, change);
  if (!result.ok) return refused(result.error, `roster.terms.${result.error}`);
  return redirect(`/clients/${result.value.clientId}`);
}

export default function ChangeTerms() {
  const { t } = useTranslation();
  const { client, services, start } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage
      client={client}
      title={t('roster.terms.title', { name: client.name })}
      text={t('roster.terms.text')}
    >
      <EngagementForm
        services={services}
        start={start}
        follows
        backTo={`/clients/${client.id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
