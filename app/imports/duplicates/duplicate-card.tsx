import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { cx } from '~/ui/cx';
import { SelectField } from '~/ui/select-field';
import { TextLink } from '~/ui/text-link';
import type { ImportDuplicate } from '~db/schema/imports';
import { POLICIES } from '../policies';
import { factNames } from './facts';

type DuplicateCardProps = {
  /** On its page. */
  index: number;
  duplicate: ImportDuplicate;
  decision: string;
};

/** What is there and what the row brings, side by side; what differs stands out. */
export function DuplicateCard({ index, duplicate, decision }: DuplicateCardProps) {
  const { t } = useTranslation();
  const { line, firstLine, prospectId, matchedBy, otherName, action, existing, row } = duplicate;
  const facts = factNames.filter((name) => existing[name] || row[name]);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">{row.name ?? row.company ?? existing.name ?? existing.company}</h3>
        <Badge tone="info">{t(`imports.duplicates.matchedBy.${matchedBy}`)}</Badge>
        {otherName && <Badge tone="waiting">{t('imports.duplicates.otherName')}</Badge>}
        <Badge tone="neutral">{t(`imports.action.${action}`)}</Badge>
        {prospectId && (
          <TextLink to={`/prospects/${prospectId}`} className="text-sm">
            {t('imports.duplicates.open')}
          </TextLink>
        )}
      </div>
      <table className="w-full table-fixed border-separate border-spacing-0 text-left text-sm">
        <thead>
          <tr className="text-muted">
            <td className="w-20 sm:w-28" />
            <th scope="col" className="pr-3 pb-1 font-medium">
              {firstLine === null
                ? t('imports.duplicates.existing')
                : t('imports.duplicates.first', { line: firstLine })}
            </th>
            <th scope="col" className="pb-1 font-medium">
              {t('imports.duplicates.row', { line })}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map((name) => (
            <tr key={name}>
              <th scope="row" className="border-t py-1.5 pr-3 align-top font-normal text-muted">
                {t(`imports.duplicates.facts.${name}`)}
              </th>
              <td className="wrap-anywhere border-t py-1.5 pr-3 align-top">{existing[name] ?? '–'}</td>
              <td className={cx('wrap-anywhere border-t py-1.5 align-top', look(existing[name], row[name]))}>
                {row[name] ?? '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <input type="hidden" name={`lines[${index}]`} value={line} />
      <SelectField
        field={{ id: `decision-${line}`, name: `decisions[${index}]`, defaultValue: decision }}
        label={t('imports.duplicates.one', { line })}
        className="sm:max-w-72"
        emptyLabel={t('imports.duplicates.likeAll')}
        options={POLICIES.map((value) => ({ value, label: t(`imports.policy.${value}`) }))}
      />
    </Card>
  );
}

/** Bold for what is new or different; what is the same or blank steps back. */
const look = (existing: string | null | undefined, row: string | null | undefined) =>
  row && row !== existing ? 'font-semibold' : 'text-muted';
