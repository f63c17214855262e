import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { AuditFilter } from '~/audit/audit-filter';
import { AuditTable } from '~/audit/audit-table';
import { eventFilterOf } from '~/audit/event-filter';
import { eventChoices, listEvents } from '~/audit/list-events.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireOwner(request, context);
  const filter = eventFilterOf(new URL(request.url).searchParams);
  const [page, choices] = await Promise.all([
    listEvents(context.db, { workspaceId, filter, timeZone }),
    eventChoices(context.db, workspaceId),
  ]);
  return { filter, ...page, choices };
}

export default function Audit() {
  const { t } = useTranslation();
  const { filter, events, next, choices } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="mb-4 max-w-prose text-muted">
        {t('privacy.audit.text')} <code className="whitespace-nowrap">npm run audit -- verify</code>
      </p>
      <AuditFilter filter={filter} choices={choices} />
      <AuditTable events={events} next={next} filter={filter} />
    </>
  );
}
