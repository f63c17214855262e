import { and, eq, inArray, sql } from 'drizzle-orm';
import type { TFunction } from 'i18next';
import type { CustomField } from '~/custom-fields/custom-field';
import { rowDetails } from '~/prospects/columns/row-details.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';

type ExportRow = Awaited<ReturnType<typeof exportRows>>[number];

interface ExportColumn {
  label: string;
  /** Numbers in E.164 may begin with a plus. */
  phone?: boolean;
  value(row: ExportRow): string | null | undefined;
}

const several = (column: string, table: string) => sql<string[]>`array(select x.${sql.identifier(column)}
  from ${sql.identifier(table)} x
  where x.workspace_id = ${prospects.workspaceId} and x.prospect_id = ${prospects.id} and x.state = 'valid'
  order by x.position limit 2)`;

/** What a file of prospects says of these, in their order. */
export async function exportRows(db: Db, workspaceId: string, ids: string[]) {
  const [rows, details] = await Promise.all([
    db
      .select({
        prospect: prospects,
        company: companies.name,
        companyCity: companies.city,
        stage: stages.name,
        phones: several('e164', 'phone_numbers'),
        emails: several('address', 'email_addresses'),
      })
      .from(prospects)
      .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .where(and(eq(prospects.workspaceId, workspaceId), inArray(prospects.id, ids)))
      .orderBy(prospects.id),
    rowDetails(db, workspaceId, ids),
  ]);
  return rows.map((row) => ({ ...row, details: details.get(row.prospect.id) }));
}

/** The columns of the file; their names are those an import knows again. */
export function exportColumns(t: TFunction, fields: CustomField[]): ExportColumn[] {
  const field = (
    name:
      | 'firstName'
      | 'lastName'
      | 'title'
      | 'position'
      | 'street'
      | 'region'
      | 'source'
      | 'notes'
      | 'website',
  ) => ({
    label: t(`prospects.fields.${name}`),
    value: ({ prospect }: ExportRow) => prospect[name],
  });
  return [
    {
      label: t('prospects.fields.salutation'),
      value: ({ prospect }) =>
        prospect.salutation && prospect.salutation !== 'neutral'
          ? t(`prospects.salutation.${prospect.salutation}`)
          : null,
    },
    field('title'),
    field('firstName'),
    field('lastName'),
    { label: t('prospects.fields.company'), value: ({ company }) => company },
    field('position'),
    { label: t('bulk.file.phone'), phone: true, value: ({ phones }) => phones[0] },
    { label: t('bulk.file.phone2'), phone: true, value: ({ phones }) => phones[1] },
    { label: t('bulk.file.email'), value: ({ emails }) => emails[0] },
    { label: t('bulk.file.email2'), value: ({ emails }) => emails[1] },
    field('street'),
    { label: t('prospects.fields.postalCode'), value: ({ details }) => details?.postalCode },
    {
      label: t('prospects.fields.city'),
      value: ({ prospect, companyCity }) => prospect.city ?? companyCity,
    },
    field('region'),
    { label: t('prospects.fields.country'), value: ({ details }) => details?.country },
    field('website'),
    { label: t('filters.fields.stage'), value: ({ stage }) => stage },
    { label: t('filters.columns.tags'), value: ({ details }) => details?.tags.join(', ') },
    { label: t('filters.columns.lists'), value: ({ details }) => details?.lists.join(', ') },
    field('source'),
    field('notes'),
    ...fields.map(({ key, label }) => ({
      label,
      value: ({ prospect }: ExportRow) => prospect.custom[key],
    })),
  ];
}
