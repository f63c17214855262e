import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { agreeOfficeHours } from '~/clients/agree-office-hours.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { findClient, listOfficeHours } from '~/clients/find-client.server';
import { OfficeHoursForm } from '~/clients/office-hours-form';
import { officeHoursSchema } from '~/clients/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const { id, name } = (await findClient(context.db, workspaceId, recordId(params.id))) ?? notFound();
  return { client: { id, name }, hours: await listOfficeHours(context.db, workspaceId, id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const form = await parseForm(request, officeHoursSchema);
  if (!form.ok) return invalid(form.reply);
  const windows = form.value.officeHours;
  valueOrThrow(await agreeOfficeHours(context.db, { clientId, windows, actor, now: context.now() }));
  return redirect(`/clients/${clientId}`);
}

export default function OfficeHoursPage() {
  const { t } = useTranslation();
  const { client, hours } = useLoaderData<typeof loader>();
  return (
    <ClientFormPage client={client} title={t('clients.officeHours.editTitle', { name: client.name })}>
      <OfficeHoursForm
        hours={hours}
        backTo={`/clients/${client.id}`}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
