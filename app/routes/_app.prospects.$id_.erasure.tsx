import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { erasePerson } from '~/privacy/erasure/erase-person.server';
import { ErasureForm } from '~/privacy/erasure/erasure-form';
import { ErasureRefused } from '~/privacy/erasure/erasure-refused';
import { ErasureReportView } from '~/privacy/erasure/erasure-report';
import { findWaitingImports } from '~/privacy/erasure/find-waiting-imports.server';
import { previewErasure } from '~/privacy/erasure/preview-erasure.server';
import { findDeleted } from '~/prospects/find-deleted.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, workspaceId } = await requireMember(request, context);
  const which = { workspaceId, prospectId: recordId(params.id) };
  const named = valueOrThrow(await findDeleted(context.db, which));
  const waiting = await findWaitingImports(context, which);
  const erasure = { ...which, reason: 'erasure', waiting, actor, now: context.now() } as const;
  const preview = await previewErasure(context.db, erasure);
  return { named, preview: preview.ok ? preview.value : null };
}

/** Erases the person for good. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const waiting = await findWaitingImports(context, { workspaceId, prospectId });
  const { queue } = context;
  const erasure = { prospectId, reason: 'erasure', waiting, queue, actor, now: context.now() } as const;
  valueOrThrow(await erasePerson(context.db, erasure));
  return redirect('/privacy/erased');
}

export default function ErasurePage() {
  const { t } = useTranslation();
  const { named, preview } = useLoaderData<typeof loader>();
  const name = useDisplayName()(named);
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHeader
        className="mb-0"
        title={t('privacy.erasure.title', { name })}
        text={t('privacy.erasure.text')}
      />
      {preview ? (
        <>
          <ErasureReportView report={preview} />
          <ErasureForm prospectId={named.id} />
        </>
      ) : (
        <ErasureRefused prospectId={named.id} />
      )}
    </div>
  );
}
