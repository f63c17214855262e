import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { markSigned } from '~/agreements/mark-signed.server';
import { findAgreement } from '~/agreements/queries.server';
import { signatureSchema } from '~/agreements/schema';
import { SignatureForm } from '~/agreements/signature-form';
import { ClientFormPage } from '~/clients/client-form-page';
import { parseForm } from '~/platform/form.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  const ids = { clientId: recordId(params.id), agreementId: recordId(params.agreementId) };
  const agreement = (await findAgreement(context.db, workspaceId, { ...ids, today })) ?? notFound();
  return { client: { id: agreement.clientId, name: agreement.client }, agreementId: agreement.id, today };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, timeZone, locale } = await requireMember(request, context);
  const agreementId = recordId(params.agreementId);
  const form = await parseForm(request, signatureSchema);
  if (!form.ok) return invalid(form.reply);
  const signature = { agreementId, ...form.value, timeZone, locale, actor, now: context.now() };
  const result = await markSigned(context.db, signature);
  if (!result.ok) return refused(result.error, `agreements.errors.${result.error}`);
  return redirect(`/clients/${result.value.clientId}/agreements/${agreementId}`);
}

export default function SignaturePage() {
  const { t } = useTranslation();
  const { client, agreementId, today } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage client={client} title={t('agreements.signTitle')}>
      <SignatureForm
        today={today}
        backTo={`/clients/${client.id}/agreements/${agreementId}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
