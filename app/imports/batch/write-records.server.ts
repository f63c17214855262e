import { sql } from 'drizzle-orm';
import { defineMissing } from '~/custom-fields/define-missing.server';
import { folded } from '~/prospects/folded.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import { searchedWords } from '~/prospects/searched-words';
import type { Db } from '~db/client';
import { insertRows, updateRows } from '~db/rows';
import { companies } from '~db/schema/companies';
import {
  emailAddresses,
  phoneNumbers,
  prospectListEntries,
  prospectLists,
  prospects,
  prospectTags,
  tags,
} from '~db/schema/prospects';
import { type KnownProspect, keptWords } from './known-prospect';
import type { KnownRecords } from './planning';

interface Destination {
  workspaceId: string;
  importId: string;
  stageId: string;
  referredById: string | null;
  now: Date;
}

/**
 * Writes what planning has made and changed, one statement per table. All of them are sent before the first is answered:
 * PostgreSQL works through them in this order, in which what is referred to comes first, while this process reads on.
 */
export function writeRecords(tx: Db, known: KnownRecords, to: Destination): Promise<void>[] {
  const ours = { workspaceId: to.workspaceId, importId: to.importId };
  const touched = touchedOf(known);
  const changed = touched.filter(isOld);
  return [
    ...writeCompanies(tx, known, to),
    insertRows(
      tx,
      tags,
      known.tags.made().map((tag) => ({ ...ours, ...tag })),
    ),
    insertRows(
      tx,
      prospectLists,
      known.lists.made().map((list) => ({ ...ours, ...list, createdAt: to.now })),
    ),
    insertRows(
      tx,
      prospects,
      touched.filter(({ isNew }) => isNew).map((prospect) => newRow(prospect, known, to)),
      { written: { searchText: folded } },
    ),
    updateRows(
      tx,
      prospects,
      changed.map((prospect) => changedRow(prospect, to)),
    ),
    ...writeContacts(tx, touched, to),
    ...writeMemberships(tx, touched, to),
  ];
}

/** What follows from records that are written: fields nobody has defined yet, and the words of changed prospects. */
export async function followRecords(tx: Db, known: KnownRecords, { workspaceId, now }: Destination) {
  const touched = touchedOf(known);
  await defineMissing(tx, { workspaceId, keys: touched.flatMap(({ custom }) => Object.keys(custom)), now });
  await refreshSearch(tx, { workspaceId, prospectIds: touched.filter(isOld).map(({ id }) => id) });
}

const touchedOf = (known: KnownRecords) => known.prospects.all().filter(({ isChanged }) => isChanged);
const isOld = ({ isNew }: KnownProspect) => !isNew;

function writeCompanies(tx: Db, known: KnownRecords, { workspaceId, importId, now }: Destination) {
  const all = known.companies.all();
  const made = all.filter(({ isNew }) => isNew);
  const filled = all.filter(({ isNew, isChanged }) => isChanged && !isNew);
  return [
    insertRows(
      tx,
      companies,
      made.map(({ isNew, isChanged, ...company }) => ({
        ...company,
        workspaceId,
        importId,
        createdAt: now,
        updatedAt: now,
      })),
    ),
    updateRows(
      tx,
      companies,
      filled.map(({ id, domain, website, industry }) => ({
        workspaceId,
        id,
        domain,
        website,
        industry,
        updatedAt: now,
      })),
    ),
  ];
}

const changedRow = (
  { id, version, values, custom, warm }: KnownProspect,
  { workspaceId, now }: Destination,
) => ({
  ...{ workspaceId, id, version, ...values, custom, warm, updatedAt: now },
  ...keptWords(values),
});

/** What the search looks at is written at once: afterwards it would cost every index of the table again. */
const newRow = (prospect: KnownProspect, { companies: known }: KnownRecords, to: Destination) => ({
  ...changedRow(prospect, to),
  searchText: searchedWords(prospect, known.get(prospect.values.companyId)),
  stageId: prospect.stageId ?? to.stageId,
  stageChangedAt: to.now,
  referredById: to.referredById,
  importId: to.importId,
  createdAt: to.now,
});

function writeContacts(tx: Db, touched: KnownProspect[], { workspaceId, now }: Destination) {
  const own = { workspaceId, createdAt: now };
  const numbers = touched.flatMap(({ id: prospectId, phones, added }) =>
    added.phones.map(({ id, phone }) => ({
      ...own,
      id,
      prospectId,
      ...phone,
      position: phones.indexOf(phone),
    })),
  );
  const addresses = touched.flatMap(({ id: prospectId, emails, added }) =>
    added.emails.map(({ id, address }) => ({
      ...own,
      id,
      prospectId,
      address,
      position: emails.indexOf(address),
    })),
  );
  return [insertRows(tx, phoneNumbers, numbers), insertRows(tx, emailAddresses, addresses)];
}

/** Somebody may have put the prospect on the list or given it the tag meanwhile. */
const IF_MISSING = { onConflict: sql`on conflict do nothing` };

function writeMemberships(tx: Db, touched: KnownProspect[], { workspaceId, now }: Destination) {
  const tagged = touched.flatMap(({ id: prospectId, added }) =>
    added.tagIds.map((tagId) => ({ workspaceId, prospectId, tagId })),
  );
  const listed = touched.flatMap(({ id: prospectId, added }) =>
    added.listIds.map((listId) => ({ workspaceId, prospectId, listId, addedAt: now })),
  );
  return [
    insertRows(tx, prospectTags, tagged, IF_MISSING),
    insertRows(tx, prospectListEntries, listed, IF_MISSING),
  ];
}
