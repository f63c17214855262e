import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { findClient } from '~/clients/find-client.server';
import { listServices } from '~/clients/queries.server';
import { parseForm } from '~/platform/form.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';
import { addEntry } from '~/time-entries/add-entry.server';
import { listEntries } from '~/time-entries/list-entries.server';
import { timeEntrySchema } from '~/time-entries/schema';
import { TimePage } from '~/time-entries/time-page';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const { id, name } = (await findClient(context.db, workspaceId, recordId(params.id))) ?? notFound();
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  const page = await listEntries(context.db, { workspaceId, clientId: id, before });
  const services = await listServices(context.db, workspaceId);
  return { client: { id, name }, ...page, services, today: dateIn(context.now(), timeZone) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const clientId = recordId(params.id);
  const form = await parseForm(request, timeEntrySchema);
  if (!form.ok) return invalid(form.reply);
  const { duration: minutes, back, ...work } = form.value;
  valueOrThrow(await addEntry(context.db, { clientId, ...work, minutes, actor, now: context.now() }));
  return redirect(localPath(back ?? `/clients/${clientId}/time`));
}

export default function ClientTime() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return <TimePage {...page} title={t('time.pageTitle', page.client)} lastResult={lastResult} />;
}
