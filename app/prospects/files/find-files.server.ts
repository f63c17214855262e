import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { files } from '~db/schema/documents';
import { prospectFiles } from '~db/schema/records';

export type ProspectFile = Awaited<ReturnType<typeof findFiles>>[number];

interface Wanted {
  workspaceId: string;
  prospectId: string;
}

const columns = {
  id: prospectFiles.id,
  name: files.name,
  mediaType: files.mediaType,
  size: files.size,
  addedAt: prospectFiles.createdAt,
};

const ofProspect = ({ workspaceId, prospectId }: Wanted) =>
  and(
    eq(prospectFiles.workspaceId, workspaceId),
    eq(prospectFiles.prospectId, prospectId),
    isNull(prospectFiles.deletedAt),
  );

const itsFile = and(eq(files.workspaceId, prospectFiles.workspaceId), eq(files.id, prospectFiles.fileId));

/** The files kept with a prospect, newest first. */
export function findFiles(db: Db, wanted: Wanted) {
  return db
    .select(columns)
    .from(prospectFiles)
    .innerJoin(files, itsFile)
    .where(ofProspect(wanted))
    .orderBy(desc(prospectFiles.createdAt), desc(prospectFiles.id));
}

/** One file of a prospect, to be downloaded. */
export async function findFile(db: Db, { id, ...wanted }: Wanted & { id: string }) {
  const [file] = await db
    .select({ ...columns, storageKey: files.storageKey })
    .from(prospectFiles)
    .innerJoin(files, itsFile)
    .where(and(ofProspect(wanted), eq(prospectFiles.id, id)));
  return file;
}
