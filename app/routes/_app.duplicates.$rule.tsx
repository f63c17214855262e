import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { DuplicatesTabs } from '~/merges/duplicates/duplicates-tabs';
import { findDuplicatesPage } from '~/merges/duplicates/find-duplicates-page.server';
import { GroupCard } from '~/merges/duplicates/group-card';
import { NoDuplicates } from '~/merges/duplicates/no-duplicates';
import { isRule, kindOf } from '~/merges/duplicates/rules';
import { notFound } from '~/platform/respond.server';
import { Pagination } from '~/ui/pagination';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const { rule } = params;
  if (!isRule(rule)) notFound();
  const after = new URL(request.url).searchParams.get('after') ?? undefined;
  return { rule, after, ...(await findDuplicatesPage(context.db, { workspaceId, rule, after })) };
}

export default function Duplicates() {
  const { t } = useTranslation();
  const { rule, after, groups, next } = useLoaderData<typeof loader>();
  const address = `/duplicates/${rule}`;
  return (
    <>
      <DuplicatesTabs />
      <p className="mb-4 max-w-prose text-muted">{t(`merges.rules.${rule}.text`)}</p>
      {groups.length === 0 && <NoDuplicates rule={rule} />}
      <div className="grid max-w-3xl gap-4">
        {groups.map(({ shared, records, more }) => (
          <GroupCard
            key={records.map(({ id }) => id).join()}
            kind={kindOf(rule)}
            shared={shared}
            records={records}
            more={more}
            back={after ? `${address}?after=${after}` : address}
          />
        ))}
      </div>
      <Pagination
        label={t('prospects.list.pages')}
        previousTo={after ? address : undefined}
        nextTo={next ? `${address}?after=${next}` : undefined}
        words={{ previous: t('merges.duplicates.first'), next: t('prospects.list.nextPage') }}
        summary=""
      />
    </>
  );
}
