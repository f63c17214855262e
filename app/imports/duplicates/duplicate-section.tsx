import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card, Section } from '~/ui/card';
import { Pagination } from '~/ui/pagination';
import { SelectField } from '~/ui/select-field';
import { POLICIES } from '../policies';
import type { ImportView } from '../queries.server';
import { DuplicateCard } from './duplicate-card';

const PAGE_SIZE = 20;

/** As many as are kept of a dry run; see compare-duplicates.server.ts. */
const MOST = 200;

/** Rows about prospects that are there, each beside what is there, with a decision for all or for one. */
export function DuplicateSection({ found, page }: { found: ImportView; page: number }) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  const all = found.duplicates ?? [];
  const from = page * PAGE_SIZE;
  const shown = all.slice(from, from + PAGE_SIZE);
  if (shown.length === 0) return null;
  const count = all.length;
  const to = (number: number) => `/imports/${found.id}?page=${number}#duplicates`;
  return (
    <Form
      key={`${page} ${found.policy} ${JSON.stringify(found.decisions)}`}
      id="duplicates"
      method="post"
      action={`/imports/${found.id}/decisions`}
    >
      <Section
        title={t('imports.duplicates.title')}
        text={[
          t('imports.duplicates.text', { count }),
          ...(count >= MOST ? [t('imports.duplicates.most', { count })] : []),
        ].join(' ')}
        bare
      >
        <Card className="flex flex-wrap items-end gap-3">
          <SelectField
            field={{ id: 'policy-for-all', name: 'policy', defaultValue: found.policy }}
            label={t('imports.duplicates.all')}
            className="min-w-0 grow sm:max-w-72"
            options={POLICIES.map((value) => ({ value, label: t(`imports.policy.${value}`) }))}
          />
          <Button type="submit" pending={pending}>
            {t('imports.duplicates.submit')}
          </Button>
        </Card>
        {shown.map((duplicate, index) => (
          <DuplicateCard
            key={duplicate.line}
            index={index}
            duplicate={duplicate}
            decision={found.decisions[duplicate.line] ?? ''}
          />
        ))}
        <Pagination
          label={t('imports.duplicates.pages')}
          previousTo={page > 0 ? to(page - 1) : undefined}
          nextTo={from + PAGE_SIZE < count ? to(page + 1) : undefined}
          words={{ previous: t('imports.duplicates.previous'), next: t('imports.duplicates.next') }}
          summary={t('imports.duplicates.page', { from: from + 1, to: from + shown.length, count })}
        />
        {shown.length > 3 && (
          <Button type="submit" className="justify-self-start" pending={pending}>
            {t('imports.duplicates.submit')}
          </Button>
        )}
      </Section>
    </Form>
  );
}
