import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Merge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listMerges } from '~/merges/find-merges.server';
import { MergeList } from '~/merges/merge-list';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return { merges: await listMerges(context.db, workspaceId) };
}

export default function Merges() {
  const { t } = useTranslation();
  const { merges } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('merges.history.title')}
        text={t('merges.history.text')}
        back={{ to: '/duplicates/email', label: t('merges.duplicates.title') }}
      />
      {merges.length > 0 ? (
        <MergeList merges={merges} />
      ) : (
        <EmptyState icon={Merge} title={t('merges.history.none')} text={t('merges.history.noneText')} />
      )}
    </>
  );
}
