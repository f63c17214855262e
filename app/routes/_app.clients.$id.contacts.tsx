import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { changeContacts } from '~/clients/change-contacts.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { ContactsForm } from '~/clients/contacts-form';
import { findClient } from '~/clients/find-client.server';
import { listContacts } from '~/clients/list-contacts.server';
import { clientContactsSchema } from '~/clients/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const client = (await findClient(context.db, workspaceId, clientId)) ?? notFound();
  const contacts = await listContacts(context.db, workspaceId, clientId);
  return { client: { id: client.id, name: client.name }, contacts };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const form = await parseForm(request, clientContactsSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await changeContacts(context.db, { clientId, ...form.value, actor, now: context.now() }));
  return redirect(`/clients/${clientId}`);
}

export default function ContactsPage() {
  const { t } = useTranslation();
  const { client, contacts } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage client={client} title={t('clients.contacts.title')}>
      <ContactsForm
        contacts={contacts}
        backTo={`/clients/${client.id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
