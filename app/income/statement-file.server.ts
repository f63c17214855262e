import type { TFunction } from 'i18next';
import { recordEvent } from '~/audit/record-event.server';
import { spreadsheetFile } from '~/imports/spreadsheet-file.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { findStatement } from './find-statement.server';
import type { StatementLine } from './statement';

interface FileRequest {
  /** Local dates, in either order. */
  from: string;
  to: string;
  /** Keeps the names of confidential clients out of the file. */
  masked: boolean;
  actor: MemberActor;
  t: TFunction;
  locale: 'de' | 'en';
  now: Date;
}

/** What was earned in a period, as a file for the tax adviser; it is in the audit trail. */
export async function statementFile(db: Db, request: FileRequest): Promise<Response> {
  const { masked, actor, t, locale, now } = request;
  const [from = '', to = ''] = [request.from, request.to].sort();
  const lines = await findStatement(db, actor.workspaceId, { from, to });
  await db.transaction((tx) =>
    recordEvent(tx, {
      action: 'income.exported',
      subjectKind: 'workspace',
      subjectId: actor.workspaceId,
      data: { from, to, masked },
      actor,
      at: now,
    }),
  );
  const columns = columnsOf({ t, locale, nameOf: masked ? maskedNames(lines, t) : ({ client }) => client });
  const head = columns.map(({ label }) => label);
  const body = lines.map((line) => columns.map(({ value }) => value(line)));
  return spreadsheetFile([head, ...body], { name: t('income.file.name', { from, to }), locale });
}

type NameOf = (line: StatementLine) => string;

/** Confidential clients by number, the same one in every line. */
function maskedNames(lines: StatementLine[], t: TFunction): NameOf {
  const hidden = [
    ...new Set(lines.filter(({ confidential }) => confidential).map(({ clientId }) => clientId)),
  ];
  return ({ client, clientId, confidential }) =>
    confidential ? t('income.file.masked', { number: hidden.indexOf(clientId) + 1 }) : client;
}

/** The columns of the file; numbers are written as the reader's spreadsheet takes them. */
function columnsOf({ t, locale, nameOf }: Pick<FileRequest, 't' | 'locale'> & { nameOf: NameOf }) {
  const decimal = (value: number | null) => {
    const text = value === null ? '' : value.toFixed(2);
    return locale === 'de' ? text.replace('.', ',') : text;
  };
  const cents = (value: number | null) => decimal(value === null ? null : value / 100);
  const column = (name: Column, value: (line: StatementLine) => string) => ({
    label: t(`income.file.${name}`),
    value,
  });
  return [
    column('month', ({ month }) => month),
    column('client', nameOf),
    column('service', ({ service }) => service ?? ''),
    column('kind', ({ kind }) => (kind ? t(`clients.kind.${kind}`) : '')),
    column('hours', ({ minutes }) => decimal(minutes / 60)),
    column('rate', ({ rateCents }) => cents(rateCents)),
    column('amount', ({ amountCents }) => cents(amountCents)),
    column('currency', ({ currency }) => currency ?? ''),
  ];
}

type Column = 'month' | 'client' | 'service' | 'kind' | 'hours' | 'rate' | 'amount' | 'currency';
