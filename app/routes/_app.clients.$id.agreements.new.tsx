import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { NewAgreementForm } from '~/agreements/new-agreement-form';
import { newAgreementSchema } from '~/agreements/schema';
import { startAgreement } from '~/agreements/start-agreement.server';
import { listAgreementTemplates } from '~/agreements/templates/queries.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { findClient } from '~/clients/find-client.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const client = (await findClient(context.db, workspaceId, recordId(params.id))) ?? notFound();
  const templates = await listAgreementTemplates(context.db, workspaceId);
  return { client: { id: client.id, name: client.name }, templates };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const form = await parseForm(request, newAgreementSchema);
  if (!form.ok) return invalid(form.reply);
  const now = context.now();
  const started = await startAgreement(context.db, { clientId, ...form.value, actor, now });
  if (!started.ok) return refused(started.error, `agreements.errors.${started.error}`);
  return redirect(`/clients/${clientId}/agreements/${started.value.agreementId}`);
}

export default function NewAgreement() {
  const { t } = useTranslation();
  const { client, templates } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage client={client} title={t('agreements.add')} text={t('agreements.addText')}>
      <NewAgreementForm
        templates={templates}
        backTo={`/clients/${client.id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
