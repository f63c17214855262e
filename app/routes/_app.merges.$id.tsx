import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { findMerge } from '~/merges/find-merges.server';
import { UndoCard } from '~/merges/undo-card';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const merge = valueOrThrow(await findMerge(context.db, { workspaceId, mergeId: recordId(params.id) }));
  return { merge, refusal: new URL(request.url).searchParams.get('refused') ?? undefined };
}

export default function MergeOfTwo() {
  const { t } = useTranslation();
  const { merge, refusal } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('merges.undo.title', { kept: merge.keptName, gone: merge.goneName })}
        back={{ to: '/merges', label: t('merges.history.title') }}
      />
      <UndoCard merge={merge} refusal={refusal} />
    </>
  );
}
