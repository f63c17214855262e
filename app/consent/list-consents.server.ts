import { and, eq, ilike, or, type SQL, sql } from 'drizzle-orm';
import { cursorValue, readPage, type SortKey } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { companies } from '~db/schema/companies';
import { consents } from '~db/schema/consent';
import { prospects } from '~db/schema/prospects';
import type { ConsentFilter } from './consent-filter';

const PAGE_SIZE = 50;

const newestFirst: SortKey = { expression: sql`${consents.at}`, type: 'instant', direction: 'desc' };

export type ConsentRow = Awaited<ReturnType<typeof listConsents>>['rows'][number];

interface Wanted {
  workspaceId: string;
  filter: ConsentFilter;
  before?: string;
  after?: string;
  size?: number;
}

/** One page of the proof: who agreed to what in which words, and who took it back. */
export function listConsents(db: Db, { workspaceId, filter, size = PAGE_SIZE, ...ends }: Wanted) {
  const key = newestFirst;
  return readPage({ key, idColumn: sql`${consents.id}`, size, ...ends }, ({ where, orderBy, limit }) =>
    db
      .select({
        id: consents.id,
        value: cursorValue(key),
        kind: consents.kind,
        channel: consents.channel,
        scope: consents.scope,
        address: consents.address,
        wording: consents.wording,
        source: consents.source,
        at: consents.at,
        callId: consents.callId,
        phoneNumber: consents.phoneNumber,
        member: members.name,
        prospectId: consents.prospectId,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
      })
      .from(consents)
      .innerJoin(
        prospects,
        and(eq(prospects.workspaceId, consents.workspaceId), eq(prospects.id, consents.prospectId)),
      )
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .leftJoin(
        members,
        and(eq(members.workspaceId, consents.workspaceId), eq(members.id, consents.memberId)),
      )
      .where(and(eq(consents.workspaceId, workspaceId), fits(filter), where))
      .orderBy(orderBy)
      .limit(limit),
  );
}

function fits({ kind, channel, q }: ConsentFilter): SQL | undefined {
  const part = q && `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    kind && eq(consents.kind, kind),
    channel && eq(consents.channel, channel),
    part ? or(ilike(consents.address, part), ilike(prospects.lastName, part)) : undefined,
  );
}
