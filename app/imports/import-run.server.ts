import { eq } from 'drizzle-orm';
import { countryOfNumber } from '~/prospects/country-of-number.server';
import { findStages } from '~/prospects/find-stages.server';
import { firstStage } from '~/prospects/first-stage.server';
import { isProspect } from '~/prospects/is-prospect.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { mailboxes } from '~db/schema/mail';
import type { PlanOptions } from './batch/planning';
import type { Dialect } from './dialect';
import type { Mapping } from './fields';
import { isImport, type WhichImport } from './is-import.server';
import type { MapOptions } from './map-row.server';

/** An import with everything that running it needs. */
export interface ImportRun extends Omit<PlanOptions, 'newId'> {
  workspaceId: string;
  importId: string;
  memberId: string;
  fileName: string;
  fileKey: string;
  fileSize: number;
  /** SHA-256, hexadecimal. */
  fileHash: string;
  dialect: Dialect;
  /** How a row becomes a prospect. */
  reading: MapOptions;
  stageId: string;
  /** Who has brought the people of the file. */
  referredById: string | null;
  rowsDone: number;
}

/** Null when there is no such import. */
export async function findRun(db: Db, which: WhichImport): Promise<ImportRun | null> {
  const { workspaceId, importId } = which;
  const [row] = await db.select().from(imports).where(isImport(which));
  if (!row) return null;
  const { country, several, companyByDomain, valueChoices: choices, referredById } = row;
  const columns = row.columns.map(({ name }) => name);
  const ownAddresses = await addressesOf(db, workspaceId);
  return {
    ...row,
    importId,
    referredById: referredById && (await stillThere(db, { workspaceId, prospectId: referredById })),
    dialect: row.dialect as Dialect,
    reading: {
      ...{ columns, mapping: row.mapping as Mapping, country, several, ownAddresses },
      ...{ companyByDomain, choices, stages: await findStages(db, workspaceId) },
    },
    stageId: await firstStage(db, workspaceId),
    countryOf: ({ phones }) => (phones[0] && countryOfNumber(phones[0].e164, country)) ?? country,
  };
}

/** Nobody has been referred by somebody who was deleted meanwhile. */
const stillThere = async (db: Db, which: { workspaceId: string; prospectId: string }) =>
  (await isProspect(db, which)) ? which.prospectId : null;

async function addressesOf(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db
    .select({ address: mailboxes.address })
    .from(mailboxes)
    .where(eq(mailboxes.workspaceId, workspaceId));
  return rows.map(({ address }) => address);
}
