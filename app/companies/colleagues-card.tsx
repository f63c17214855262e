import { useTranslation } from 'react-i18next';
import type { ProspectRow } from '~/prospects/prospect-rows.server';
import { StageBadge } from '~/prospects/stage-badge';
import { useDisplayName } from '~/prospects/use-display-name';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

type ColleaguesCardProps = { rows: ProspectRow[]; more: boolean; companyId: string | null };

/** Who else is known at the company of a prospect; away while nobody is. */
export function ColleaguesCard({ rows, more, companyId }: ColleaguesCardProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  if (rows.length === 0) return null;
  return (
    <Section title={t('companies.colleagues.title')}>
      <ul className="grid gap-2">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <TextLink to={`/prospects/${row.id}`}>{nameOf({ ...row, company: null })}</TextLink>
            <StageBadge stage={row.stage} />
          </li>
        ))}
      </ul>
      {more && (
        <p className="mt-3 text-sm">
          <TextLink to={`/companies/${companyId}`}>{t('companies.colleagues.all')}</TextLink>
        </p>
      )}
    </Section>
  );
}
