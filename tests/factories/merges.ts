import { sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { activities } from '~db/schema/activities';
import { bulkChangeRows, bulkChanges } from '~db/schema/bulk-changes';
import { callbacks, callSessions, calls, sessionSkips } from '~db/schema/calls';
import { clients, serviceInterests, services } from '~db/schema/clients';
import { consents, privacyNotices, suppressions } from '~db/schema/consent';
import { files } from '~db/schema/documents';
import { inboundMessages } from '~db/schema/inbox';
import { deliveries } from '~db/schema/mail';
import { packetPages, packets, packetVersions } from '~db/schema/packets';
import { emailAddresses, phoneNumbers, prospectListEntries, prospectTags, tags } from '~db/schema/prospects';
import { gatekeepers, prospectFiles } from '~db/schema/records';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { enrolments, sequences, sequenceVersions } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import { BUILT_AT, buildList } from './prospects';

/** How much belongs to a prospect; numbers in lists choose from a small pool, so that two prospects share some. */
export interface Belongings {
  numbers: { pool: number; state: 'valid' | 'invalid' | 'opted_out' }[];
  addresses: { pool: number; state: 'valid' | 'invalid' | 'opted_out' }[];
  lists: number[];
  tags: number[];
  services: number[];
  /** Changes of many prospects at once that it was part of, and sessions it was skipped in. */
  changes: number[];
  sessions: number[];
  calls: number;
  tasks: number;
  notes: number;
  consents: number;
  notices: number;
  suppressions: number;
  pages: number;
  gatekeepers: number;
  files: number;
  messages: number;
  callback: boolean;
  sequence: boolean;
  client: boolean;
}

export type Pools = Awaited<ReturnType<typeof buildPools>>;

/** Three each of what several prospects can be in, a packet, a sequence, a file and a client, for prospects to have. */
export async function buildPools(db: Db, actor: MemberActor) {
  const { workspaceId } = actor;
  const lists = [
    await buildList(db, actor, 'A'),
    await buildList(db, actor, 'B'),
    await buildList(db, actor, 'C'),
  ];
  const [tagIds, serviceIds] = [lists.map(newId), lists.map(newId)];
  await db.insert(tags).values(tagIds.map((id) => ({ workspaceId, id, name: id })));
  await db
    .insert(services)
    .values(serviceIds.map((id, position) => ({ workspaceId, id, key: id, name: id, position })));
  const [packetId, packetVersionId, sequenceId, versionId] = [newId(), newId(), newId(), newId()];
  await db.insert(packets).values({ workspaceId, id: packetId, name: 'Mappe' });
  await db
    .insert(packetVersions)
    .values({ workspaceId, id: packetVersionId, packetId, number: 1, coverText: '', language: 'de' });
  await db.insert(sequences).values({ workspaceId, id: sequenceId, name: 'Unterlagen' });
  await db
    .insert(sequenceVersions)
    .values({ workspaceId, id: versionId, sequenceId, number: 1, publishedAt: BUILT_AT });
  const [fileId, scriptId, scriptVersionId] = [newId(), newId(), newId()];
  const [changeIds, sessionIds] = [lists.map(newId), lists.map(newId)];
  await db.insert(files).values({
    workspaceId,
    id: fileId,
    name: 'Angebot.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: '',
    storageKey: fileId,
  });
  await db.insert(callScripts).values({ workspaceId, id: scriptId, name: 'Erstanruf', language: 'de' });
  await db.insert(scriptVersions).values({
    workspaceId,
    id: scriptVersionId,
    scriptId,
    number: 1,
    content: { sections: [], cards: [] } as never,
  });
  await db.insert(bulkChanges).values(
    changeIds.map((id) => ({
      workspaceId,
      id,
      memberId: actor.memberId,
      kind: 'tag' as const,
      total: 2,
      progressAt: BUILT_AT,
    })),
  );
  await db.insert(callSessions).values(
    sessionIds.map((id) => ({
      workspaceId,
      id,
      memberId: actor.memberId,
      source: 'today' as const,
      scriptVersionId,
      startedAt: BUILT_AT,
    })),
  );
  return { lists, tagIds, serviceIds, packetVersionId, versionId, fileId, changeIds, sessionIds };
}

const many = (count: number) => Array.from({ length: count }, () => newId());

const at = <T>(list: readonly T[], index: number) => list[index] as T;

/** Gives a prospect all of this. */
export async function buildBelongings(
  db: Db,
  { workspaceId, memberId }: MemberActor,
  pools: Pools,
  prospectId: string,
  has: Belongings,
): Promise<void> {
  const own = { workspaceId, prospectId };
  const theirs = { ...own, memberId };
  const rows = [
    has.numbers.map(({ pool, state }, position) => ({
      ...own,
      e164: `+4930231250${10 + pool}`,
      state,
      position,
    })),
    has.addresses.map(({ pool, state }, position) => ({
      ...own,
      address: `a${pool}@firma.example`,
      state,
      position,
    })),
    has.lists.map((list) => ({ ...own, listId: at(pools.lists, list), addedAt: BUILT_AT })),
    has.tags.map((tag) => ({ ...own, tagId: at(pools.tagIds, tag) })),
    has.services.map((service) => ({ ...own, serviceId: at(pools.serviceIds, service) })),
    has.changes.map((change) => ({ ...own, changeId: at(pools.changeIds, change), outcome: 'changed' })),
    has.sessions.map((session) => ({ ...own, sessionId: at(pools.sessionIds, session), at: BUILT_AT })),
    many(has.calls).map((id) => ({
      ...theirs,
      id,
      result: 'no_answer',
      startedAt: BUILT_AT,
      at: BUILT_AT,
      localAt: '2026-03-02 10:00:00',
    })),
    many(has.tasks).map((id) => ({ ...theirs, id, title: id })),
    many(has.notes).map((id) => ({ ...theirs, id, kind: 'note', data: { text: id }, at: BUILT_AT })),
    many(has.consents).map((id) => consent(theirs, id)),
    many(has.notices).map((id) => ({ ...theirs, id, channel: 'letter', at: BUILT_AT })),
    many(has.suppressions).map((value) => ({ ...own, channel: 'email', value, reason: 'manual' })),
    many(has.pages).map((id) => page(theirs, id, pools)),
    many(has.gatekeepers).map((id) => ({ ...own, id, name: id })),
    many(has.files).map((id) => ({ ...own, id, fileId: pools.fileId })),
    many(has.messages).map((id, uid) => message(theirs, id, uid)),
    has.callback
      ? [{ ...theirs, dueAt: BUILT_AT, wallTime: '2026-03-02T10:00', timeZone: 'Europe/Berlin' }]
      : [],
    has.client ? [{ ...own, name: 'Kanzlei', since: BUILT_AT }] : [],
  ];
  const tables = [
    phoneNumbers,
    emailAddresses,
    prospectListEntries,
    prospectTags,
    serviceInterests,
    bulkChangeRows,
    sessionSkips,
    calls,
    tasks,
    activities,
    consents,
    privacyNotices,
    suppressions,
    packetPages,
    gatekeepers,
    prospectFiles,
    inboundMessages,
    callbacks,
    clients,
  ] as const;
  for (const [index, table] of tables.entries()) {
    const values = at(rows, index);
    // Each list stands at the place of its table.
    if (values.length > 0) await db.insert(table).values(values as never);
  }
  if (has.sequence) await buildSequence(db, theirs, pools);
  await refreshSearch(db, { workspaceId, prospectIds: [prospectId] });
}

const consent = (theirs: object, id: string) => ({
  ...theirs,
  id,
  kind: 'given',
  channel: 'email',
  address: 'a0@firma.example',
  scope: 'further',
  wording: 'Darf ich?',
  language: 'de',
  source: 'recorded',
  at: BUILT_AT,
});

const message = (theirs: object, id: string, uid: number) => ({
  ...theirs,
  id,
  uid,
  messageId: id,
  kind: 'reply',
  fromName: 'Erika Müller',
  subject: 'Ihre Unterlagen',
  text: id,
  receivedAt: BUILT_AT,
});

const page = (theirs: object, id: string, { packetVersionId }: Pools) => ({
  ...theirs,
  id,
  versionId: packetVersionId,
  language: 'de',
  tokenHash: id,
  coverHtml: '',
  expiresAt: BUILT_AT,
});

/** One that is running, with a message sent and one that waits. */
async function buildSequence(
  db: Db,
  theirs: { workspaceId: string; prospectId: string; memberId: string },
  { versionId }: Pools,
) {
  const enrolmentId = newId();
  const address = 'a0@firma.example';
  await db
    .insert(enrolments)
    .values({ ...theirs, id: enrolmentId, versionId, address, nextStepAt: BUILT_AT });
  const message = { ...theirs, enrolmentId, toAddress: address, dueAt: BUILT_AT };
  await db.insert(deliveries).values([
    { ...message, state: 'sent', messageId: newId() },
    { ...message, state: 'queued', messageId: newId() },
  ]);
}

/** Every row of the workspace by table, but for what only counts changes and what tells of merges. */
export async function dumpWorkspace(db: Db, workspaceId: string): Promise<Record<string, string[]>> {
  const tables = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'workspace_id'
      and table_name not in ('merges', 'audit_events') order by 1`);
  const dump: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await db.execute<{ row: string }>(sql`
      select (to_jsonb(t) - '{version,updated_at}'::text[])::text as row from ${sql.identifier(name)} t
      where workspace_id = ${workspaceId}
        and coalesce(to_jsonb(t) ->> 'kind', '') not in ('merged', 'merge_undone') order by 1`);
    dump[name] = [...rows].map(({ row }) => row);
  }
  return dump;
}
