import { desc, eq, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '~db/client';
import { apiTokens, invitations } from '~db/schema/access';
import { members, sessions } from '~db/schema/accounts';
import { agreementTemplates } from '~db/schema/agreement-templates';
import { bulkChanges } from '~db/schema/bulk-changes';
import { callbacks, callSessions, calls } from '~db/schema/calls';
import { agreements, clients, engagements } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { customFields } from '~db/schema/custom-fields';
import { documents, portfolioLinks } from '~db/schema/documents';
import { imports } from '~db/schema/imports';
import { inboundMessages } from '~db/schema/inbox';
import { deliveries } from '~db/schema/mail';
import { merges } from '~db/schema/merges';
import { packetPages, packets } from '~db/schema/packets';
import { phoneNumbers, prospectLists, prospects, stages } from '~db/schema/prospects';
import { gatekeepers, prospectFiles } from '~db/schema/records';
import { savedViews } from '~db/schema/saved-views';
import { callScripts } from '~db/schema/scripts';
import { enrolments, sequences, snippets, templates } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import { timeEntries } from '~db/schema/time-entries';
import { webhooks } from '~db/schema/webhooks';

type Table = PgTable & { id: PgColumn };

/** Where the parameter of an address finds its record, by the part before it; the newest is shown. */
const TABLES: Record<string, Table> = {
  'agreement-templates': agreementTemplates,
  agreements,
  callbacks,
  calls: callSessions,
  changes: bulkChanges,
  clients,
  companies,
  'custom-fields': customFields,
  documents,
  engagements,
  enrolments,
  gatekeepers,
  imports,
  inbox: inboundMessages,
  invitations,
  links: portfolioLinks,
  lists: prospectLists,
  members,
  merges,
  outbox: deliveries,
  outcomes: calls,
  'packet-pages': packetPages,
  packets,
  prospects,
  scripts: callScripts,
  sequences,
  sessions,
  snippets,
  stages,
  tasks,
  templates,
  time: timeEntries,
  tokens: apiTokens,
  views: savedViews,
  webhooks,
};

/** Parameters that are words of the product and no records. */
const WORDS: Record<string, string> = {
  '/duplicates/:rule': 'person',
  '/help/:chapter': 'calls',
  '/settings/backups/:name/file': 'anklang-2026-11-24.zip',
  '/settings/backups/:name/removal': 'anklang-2026-11-24.zip',
  '/prospects/selection/:kind': 'stage',
  '/settings/outcomes/:name': 'no_answer',
};

/** Records that are shown below the one they belong to. An agreement is one that was sent, which can still be signed. */
const PAIRS: { within: string; find(db: Db): PromiseLike<Record<string, string>[]> }[] = [
  {
    within: 'agreements',
    find: (db) =>
      db
        .select({ agreements: agreements.id, clients: agreements.clientId })
        .from(agreements)
        .where(eq(agreements.state, 'sent'))
        .limit(1),
  },
  {
    within: 'engagements',
    find: (db) =>
      db.select({ engagements: engagements.id, clients: engagements.clientId }).from(engagements).limit(1),
  },
  {
    within: 'contacts',
    find: (db) =>
      db
        .select({ contacts: phoneNumbers.id, prospects: phoneNumbers.prospectId })
        .from(phoneNumbers)
        .limit(1),
  },
  {
    within: 'files',
    find: (db) =>
      db
        .select({ files: prospectFiles.id, prospects: prospectFiles.prospectId })
        .from(prospectFiles)
        .limit(1),
  },
];

/** Makes an address of a pattern such as `/clients/:id/edit`. */
export async function addressOf(db: Db, pattern: string): Promise<string> {
  const word = WORDS[pattern];
  if (word) return pattern.replace(/:\w+/, word);
  const pair = await findPair(db, pattern);
  const parts = pattern.split('/').map((part, index, all) => {
    if (!part.startsWith(':')) return part;
    const owner = all[index - 1] ?? '';
    return pair?.[owner] ?? newestId(db, owner, pattern);
  });
  return (await Promise.all(parts)).join('/');
}

async function newestId(db: Db, name: string, pattern: string): Promise<string> {
  const table = TABLES[name];
  if (!table) throw new Error(`Say in tests/support/page-addresses.ts which record ${pattern} shows`);
  const [row] = await db
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .orderBy(desc(table.id))
    .limit(1);
  if (!row) throw new Error(`The samples have nothing to show at ${pattern}`);
  return row.id;
}

/** The ids of two records in one address: the second belongs to the first. */
async function findPair(db: Db, pattern: string): Promise<Record<string, string> | undefined> {
  const rows = PAIRS.find(({ within }) => pattern.includes(`/${within}/:`))?.find(db);
  return (await rows)?.[0];
}
