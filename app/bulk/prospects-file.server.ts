import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { TFunction } from 'i18next';
import { recordEvent } from '~/audit/record-event.server';
import { findMask } from '~/clients/masking/confidential-terms.server';
import { maskData } from '~/clients/masking/mask-data';
import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import { protectCell } from '~/imports/cell-protection';
import { writeCsv } from '~/imports/write-csv.server';
import type { MemberActor } from '~/platform/actor';
import { attachment } from '~/platform/attachment.server';
import { dateIn } from '~/platform/local-date';
import type { Clock } from '~/prospects/filters/clock';
import { listConditions } from '~/prospects/list-conditions.server';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { exportColumns, exportRows } from './export-rows.server';
import type { Chosen } from './start-change.server';

interface FileRequest extends Clock {
  chosen: Chosen;
  actor: MemberActor;
  t: TFunction;
  locale: 'de' | 'en';
}

/** Read at a time: the file is written while it is read, however long it gets. */
const BATCH = 500;

/** Chosen prospects as a file that a spreadsheet opens and an import reads again; it is in the audit trail. */
export async function prospectsFile(db: Db, request: FileRequest): Promise<Response> {
  const { actor, t, now, timeZone, locale } = request;
  const fields = await findCustomFields(db, actor.workspaceId);
  const columns = exportColumns(t, fields);
  const mask = await findMask(db, actor.workspaceId);
  await db.transaction((tx) =>
    recordEvent(tx, {
      action: 'prospects.exported',
      subjectKind: 'workspace',
      subjectId: actor.workspaceId,
      data: 'filter' in request.chosen ? { all: true } : { count: request.chosen.prospectIds.length },
      actor,
      at: now,
    }),
  );
  async function* records() {
    yield columns.map(({ label }) => protectCell(label));
    for await (const ids of batches(db, request)) {
      const rows = await exportRows(db, actor.workspaceId, ids);
      for (const row of mask ? maskData(rows, mask) : rows) {
        yield columns.map(({ value, phone }) => protectCell(value(row) ?? '', { phone }));
      }
    }
  }
  const dialect = {
    encoding: 'utf-8-bom',
    delimiter: locale === 'de' ? ';' : ',',
    lineBreak: '\r\n',
  } as const;
  const name = `${t('prospects.title')} ${dateIn(now, timeZone)}.csv`;
  return new Response(createReadableStreamFromReadable(Readable.from(writeCsv(records(), dialect))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': attachment(name) },
  });
}

async function* batches(db: Db, { chosen, actor: { workspaceId }, now, timeZone }: FileRequest) {
  const which =
    'filter' in chosen
      ? listConditions({ workspaceId, filter: chosen.filter, now, timeZone })
      : and(
          eq(prospects.workspaceId, workspaceId),
          isNull(prospects.deletedAt),
          sql`${prospects.id} in ${idSet(chosen.prospectIds)}`,
        );
  let last: string | undefined;
  while (true) {
    const rows = await db
      .select({ id: prospects.id })
      .from(prospects)
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .where(and(which, last ? gt(prospects.id, last) : undefined))
      .orderBy(prospects.id)
      .limit(BATCH);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)?.id;
  }
}
