import { useForm } from '@conform-to/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { keepSignedCopy } from '~/agreements/keep-signed-copy.server';
import { findAgreement } from '~/agreements/queries.server';
import { signedCopySchema } from '~/agreements/schema';
import { SignedCopyForm } from '~/agreements/signed-copy-form';
import { ClientFormPage } from '~/clients/client-form-page';
import { receiveDocument } from '~/documents/receive-document.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  const ids = { clientId: recordId(params.id), agreementId: recordId(params.agreementId) };
  const agreement = (await findAgreement(context.db, workspaceId, { ...ids, today })) ?? notFound();
  return { client: { id: agreement.clientId, name: agreement.client }, agreementId: agreement.id };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const agreementId = recordId(params.agreementId);
  const form = await receiveDocument(request, context.files, signedCopySchema);
  if (!form.ok) return invalid(form.reply);
  const { upload } = form.value;
  const now = context.now();
  const kept = await keepSignedCopy(context.db, context.files, { agreementId, upload, actor, now });
  if (kept.ok) return redirect(`/clients/${kept.value.clientId}/agreements/${agreementId}`);
  if (kept.error === 'not_found') return notFound();
  const words = kept.error === 'not_sent' ? 'agreements.errors.not_sent' : `documents.errors.${kept.error}`;
  return invalid(form.refuse({ fieldErrors: { file: [words] } }));
}

export default function SignedCopyPage() {
  const { t } = useTranslation();
  const { client, agreementId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ file: string }>({ lastResult: useActionData<typeof action>() });
  const backTo = `/clients/${client.id}/agreements/${agreementId}`;
  return (
    <ClientFormPage client={client} title={t('agreements.copy.title')}>
      <SignedCopyForm form={form} field={fields.file} backTo={backTo} />
    </ClientFormPage>
  );
}
