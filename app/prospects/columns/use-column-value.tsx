import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/custom-fields/custom-field';
import { useCustomText } from '~/custom-fields/use-custom-text';
import { countryName } from '~/i18n/country-name';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { customKey } from '../filters/fields';
import { NextActionLabel } from '../next-action-label';
import { OutcomeLabel } from '../outcome-label';
import { StageBadge } from '../stage-badge';
import type { TableRow } from '../table-page.server';
import { useDisplayName } from '../use-display-name';

/** What a cell of the table shows; nothing where nothing is known. */
export function useColumnValue(own: CustomField[]): (row: TableRow, column: string) => ReactNode {
  const { t, i18n } = useTranslation();
  const nameOf = useDisplayName();
  const ownValue = useOwnValue(own);
  const usual: Record<string, (row: TableRow) => ReactNode> = {
    company: (row) => row.company !== nameOf(row) && <CompanyLink row={row} />,
    phone: ({ phone, e164 }) =>
      phone && (
        <a href={`tel:${e164}`} className="whitespace-nowrap hover:underline">
          {phone}
        </a>
      ),
    city: ({ city }) => city,
    stage: ({ stage }) => <StageBadge stage={stage} />,
    outcome: ({ outcome, lastCallAt }) => outcome && <OutcomeLabel outcome={outcome} at={lastCallAt} />,
    next: ({ stage, nextAction, lastCallAt }) =>
      (stage.type === 'open' || nextAction) && (
        <NextActionLabel action={nextAction} untouched={!lastCallAt} stacked />
      ),
    position: ({ details }) => details?.position,
    email: ({ details }) => details?.email,
    postalCode: ({ details }) => details?.postalCode,
    country: ({ details }) => details?.country && countryName(details.country, i18n.language),
    tags: ({ details }) => details && details.tags.length > 0 && <Badges names={details.tags} />,
    lists: ({ details }) => details && details.lists.length > 0 && details.lists.join(', '),
    consent: ({ details }) => details?.consent && t(`filters.values.consent.${details.consent}`),
    attempts: ({ details }) => details && <span className="tabular-nums">{details.attempts}</span>,
    source: ({ details }) => details?.source,
    warm: ({ details }) => details?.warm && t('common.yes'),
    created: ({ details }) =>
      details && <When at={details.createdAt} as="day" className="whitespace-nowrap" />,
    updated: ({ details }) =>
      details && <When at={details.updatedAt} as="day" className="whitespace-nowrap" />,
  };
  return (row, column) => {
    const key = customKey(column);
    return (key === null ? usual[column]?.(row) : ownValue(key, row.details?.custom[key])) || null;
  };
}

function useOwnValue(own: CustomField[]) {
  const textOf = useCustomText();
  return (key: string, value: string | undefined): ReactNode => {
    if (!value) return null;
    const kind = own.find((field) => field.key === key)?.kind ?? 'text';
    const text = textOf(kind, value);
    if (kind === 'number') return <span className="tabular-nums">{text}</span>;
    if (kind !== 'link') return text;
    return (
      <a href={value} rel="noreferrer" target="_blank" className="hover:underline">
        {value.replace(/^https?:\/\//, '')}
      </a>
    );
  };
}

const CompanyLink = ({ row }: { row: TableRow }) =>
  row.company && (
    <Link
      to={`/companies/${row.companyId}`}
      className="wrap-break-word line-clamp-2 max-w-60 hyphens-auto rounded-sm text-muted hover:underline"
    >
      {row.company}
    </Link>
  );

const Badges = ({ names }: { names: string[] }) => (
  <span className="flex flex-wrap gap-1">
    {names.map((name) => (
      <Badge key={name} tone="neutral">
        {name}
      </Badge>
    ))}
  </span>
);
