import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { ClientFormPage } from '~/clients/client-form-page';
import { listServices } from '~/clients/queries.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';
import { durationOf } from '~/time-entries/duration';
import { editEntry } from '~/time-entries/edit-entry.server';
import { EntryForm } from '~/time-entries/entry-form';
import { findEntry } from '~/time-entries/list-entries.server';
import { timeEntrySchema } from '~/time-entries/schema';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const entry = (await findEntry(context.db, workspaceId, recordId(params.id))) ?? notFound();
  const back = new URL(request.url).searchParams.get('back') ?? `/clients/${entry.clientId}/time`;
  return { entry, services: await listServices(context.db, workspaceId), back: localPath(back) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, timeEntrySchema);
  if (!form.ok) return invalid(form.reply);
  const { duration: minutes, back, ...work } = form.value;
  const edit = { entryId: recordId(params.id), ...work, minutes, actor, now: context.now() };
  const { clientId } = valueOrThrow(await editEntry(context.db, edit));
  return redirect(localPath(back ?? `/clients/${clientId}/time`));
}

export default function EditEntry() {
  const { t } = useTranslation();
  const { entry, services, back } = useLoaderData<typeof loader>();
  const { id, clientId, client, workedOn, minutes, serviceId, note } = entry;
  return (
    <ClientFormPage client={{ id: clientId, name: client }} title={t('time.editTitle')}>
      <EntryForm
        action={`/time/${id}/edit`}
        submit={t('common.save')}
        services={services}
        start={{ workedOn, duration: durationOf(minutes), serviceId, note }}
        back={back}
        lastResult={useActionData<typeof action>()}
      />
    </ClientFormPage>
  );
}
