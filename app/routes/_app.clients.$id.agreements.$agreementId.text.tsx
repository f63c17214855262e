import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { AgreementTextForm } from '~/agreements/agreement-text-form';
import { editAgreement } from '~/agreements/edit-agreement.server';
import { findAgreement } from '~/agreements/queries.server';
import { agreementTextSchema } from '~/agreements/schema';
import { ClientFormPage } from '~/clients/client-form-page';
import { parseForm } from '~/platform/form.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  const ids = { clientId: recordId(params.id), agreementId: recordId(params.agreementId) };
  return (await findAgreement(context.db, workspaceId, { ...ids, today })) ?? notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const agreementId = recordId(params.agreementId);
  const form = await parseForm(request, agreementTextSchema);
  if (!form.ok) return invalid(form.reply);
  const result = await editAgreement(context.db, { agreementId, ...form.value, actor });
  if (!result.ok) return refused(result.error, `agreements.errors.${result.error}`);
  return redirect(`/clients/${recordId(params.id)}/agreements/${agreementId}`);
}

export default function AgreementTextPage() {
  const { t } = useTranslation();
  const { id, clientId, client, text } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage client={{ id: clientId, name: client }} title={t('agreements.edit')}>
      <AgreementTextForm
        text={text}
        backTo={`/clients/${clientId}/agreements/${id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
