import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { recordEvent } from '~/audit/record-event.server';
import { protectCell } from '~/imports/cell-protection';
import { writeCsv } from '~/imports/write-csv.server';
import type { Actor } from '~/platform/actor';
import { attachment } from '~/platform/attachment.server';
import { personName } from '~/prospects/prospect-name';
import type { Db } from '~db/client';
import type { ConsentFilter } from './consent-filter';
import { type ConsentRow, listConsents } from './list-consents.server';

interface FileRequest {
  filter: ConsentFilter;
  actor: Actor;
  t: TFunction;
  locale: 'de' | 'en';
  now: Date;
}

const AT_ONCE = 500;

/** The consents as a file that a spreadsheet opens; it is written while it is read, and in the audit trail. */
export async function consentsFile(db: Db, request: FileRequest): Promise<Response> {
  const { actor, t, locale, now } = request;
  const subject = { subjectKind: 'workspace', subjectId: actor.workspaceId };
  await db.transaction((tx) => recordEvent(tx, { action: 'consents.exported', ...subject, actor, at: now }));
  const dialect = {
    encoding: 'utf-8-bom',
    delimiter: locale === 'de' ? ';' : ',',
    lineBreak: '\r\n',
  } as const;
  const name = `${t('privacy.consents.file')} ${now.toISOString().slice(0, 10)}.csv`;
  return new Response(
    createReadableStreamFromReadable(Readable.from(writeCsv(records(db, request), dialect))),
    {
      headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': attachment(name) },
    },
  );
}

async function* records(db: Db, { filter, actor: { workspaceId }, t }: FileRequest) {
  const columns = columnsOf(t);
  yield columns.map(({ label }) => label);
  let after: string | undefined;
  do {
    const page = await listConsents(db, { workspaceId, filter, size: AT_ONCE, ...(after ? { after } : {}) });
    for (const row of page.rows) {
      yield columns.map(({ value, phone }) => protectCell(value(row) ?? '', { phone: phone ?? false }));
    }
    after = page.next ?? undefined;
  } while (after);
}

interface Column {
  label: string;
  phone?: boolean;
  value(row: ConsentRow): string | null;
}

const columnsOf = (t: TFunction): Column[] => [
  { label: t('privacy.consents.when'), value: ({ at }) => at.toISOString() },
  { label: t('privacy.consents.what'), value: ({ kind }) => t(`privacy.consents.kind.${kind}`) },
  { label: t('privacy.consents.person'), value: personName },
  { label: t('prospects.fields.company'), value: ({ company }) => company },
  { label: t('privacy.consents.how'), value: ({ channel }) => t(`privacy.consents.channel.${channel}`) },
  { label: t('privacy.consents.address'), phone: true, value: ({ address }) => address },
  { label: t('privacy.consents.scopeHead'), value: ({ scope }) => t(`privacy.consents.scope.${scope}`) },
  { label: t('privacy.consents.wording'), value: ({ wording }) => wording },
  { label: t('privacy.consents.where'), value: ({ source }) => t(`privacy.consents.source.${source}`) },
  { label: t('privacy.consents.callNumber'), phone: true, value: ({ phoneNumber }) => phoneNumber },
  { label: t('privacy.consents.by'), value: ({ member }) => member },
];
