import { Form, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { FilterChip } from '~/ui/filter-bar';
import { Notice } from '~/ui/notice';
import { Pagination } from '~/ui/pagination';
import { EnrolmentTable } from './enrolment-table';
import type { EnrolmentView, listEnrolments } from './list-enrolments.server';

type EnrolmentSectionProps = {
  sequenceId: string;
  page: Awaited<ReturnType<typeof listEnrolments>>;
  view: EnrolmentView;
  counts: Record<EnrolmentView, number>;
  newest: { number: number; steps: number } | null;
};

const PROBLEMS = ['stale', 'under_way', 'no_such_step', 'past', 'some_left', 'nobody'] as const;

/** Who is in a sequence and who was, page by page. */
export function EnrolmentSection({ sequenceId, page, view, counts, newest }: EnrolmentSectionProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const problem = PROBLEMS.find((name) => name === search.get('problem'));
  const pageAt = (end: 'before' | 'after', cursor: string | null) =>
    cursor ? `?view=${view}&${end}=${cursor}` : undefined;
  return (
    <Section title={t('sequences.enrolments.title')} bare>
      {problem && (
        <Notice tone="stop" urgent>
          {t(`sequences.enrolments.${problem}`)}
        </Notice>
      )}
      <nav aria-label={t('sequences.enrolments.views')} className="flex flex-wrap gap-2">
        {(['open', 'ended'] as const).map((name) => (
          <FilterChip key={name} to={`?view=${name}`} on={name === view} count={counts[name]}>
            {t(`sequences.enrolments.${name}`)}
          </FilterChip>
        ))}
      </nav>
      {view === 'open' && newest && page.rows.some(({ version }) => version < newest.number) && (
        <Form method="post" action={`/sequences/${sequenceId}/newest`}>
          <Button type="submit" size="small">
            {t('sequences.enrolments.moveAll', { number: newest.number })}
          </Button>
        </Form>
      )}
      <div className="overflow-clip rounded-lg border bg-surface">
        {page.rows.length > 0 ? (
          <EnrolmentTable rows={page.rows} view={view} newest={newest} />
        ) : (
          <p className="p-6 text-muted">
            {t(view === 'open' ? 'sequences.enrolments.noneOpen' : 'sequences.enrolments.noneEnded')}
          </p>
        )}
      </div>
      <Pagination
        label={t('sequences.enrolments.pages')}
        previousTo={pageAt('before', page.previous)}
        nextTo={pageAt('after', page.next)}
        words={{ previous: t('common.back'), next: t('common.next') }}
      />
    </Section>
  );
}
