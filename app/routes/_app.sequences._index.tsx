import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { CapacityNotice } from '~/clients/capacity-notice';
import { findBrake } from '~/clients/find-brake.server';
import { listSequences } from '~/sequences/list-sequences.server';
import { SequenceTable } from '~/sequences/sequence-table';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const [sequences, brake] = await Promise.all([
    listSequences(context.db, member.workspaceId),
    findBrake(context.db, member, context.now()),
  ]);
  return { sequences, brake };
}

export default function Sequences() {
  const { t } = useTranslation();
  const { sequences, brake } = useLoaderData<typeof loader>();
  const add = (
    <Button asChild variant="primary">
      <Link to="/sequences/new">{t('sequences.add')}</Link>
    </Button>
  );
  const isEmpty = sequences.length === 0;
  return (
    <>
      <PageHeader
        title={t('sequences.title')}
        text={t('sequences.text')}
        actions={isEmpty ? undefined : add}
      />
      <div className="mb-6 empty:hidden">
        <CapacityNotice brake={brake} back="/sequences" />
      </div>
      <Card className="overflow-clip p-0 sm:p-0">
        {isEmpty ? (
          <EmptyState
            icon={Route}
            title={t('sequences.empty.title')}
            text={t('sequences.empty.text')}
            action={add}
          />
        ) : (
          <SequenceTable sequences={sequences} />
        )}
      </Card>
    </>
  );
}
