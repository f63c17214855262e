import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { findClient } from '~/clients/find-client.server';
import { NameForm } from '~/clients/name-form';
import { clientSchema } from '~/clients/schema';
import { updateClient } from '~/clients/update-client.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const client = (await findClient(context.db, workspaceId, recordId(params.id))) ?? notFound();
  return { client: { id: client.id, name: client.name, confidential: client.confidential } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const form = await parseForm(request, clientSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await updateClient(context.db, { clientId, ...form.value, actor, now: context.now() }));
  return redirect(`/clients/${clientId}`);
}

export default function EditClient() {
  const { t } = useTranslation();
  const { client } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage client={client} title={t('clients.page.editTitle', { name: client.name })}>
      <NameForm
        client={client}
        backTo={`/clients/${client.id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
