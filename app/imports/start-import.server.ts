import { eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { FileStore, StoredFile } from '~/platform/files.server';
import { ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { workspaces } from '~db/schema/accounts';
import { imports } from '~db/schema/imports';
import { describeFile } from './describe-file.server';
import type { FileError } from './inspect-file.server';

/** The largest file taken, in bytes; about two million rows. */
export const MOST_BYTES = 256 * 1024 * 1024;

interface Start {
  file: StoredFile;
  /** As her computer calls it. */
  name: string;
  actor: MemberActor;
  now: Date;
  /** See `describeFile`. */
  asks?: boolean;
}

/** Begins an import with an uploaded file: it is described, nothing is imported yet. Unless that succeeds the file goes. */
export async function startImport(
  context: { db: Db; files: FileStore },
  start: Start,
): Promise<Result<{ importId: string }, FileError>> {
  let begun = false;
  try {
    const result = await describeAndKeep(context, start);
    begun = result.ok;
    return result;
  } finally {
    if (!begun) await context.files.remove(start.file.key);
  }
}

async function describeAndKeep(
  context: { db: Db; files: FileStore },
  { file, name, actor, now, asks }: Start,
): Promise<Result<{ importId: string }, FileError>> {
  const { workspaceId, memberId } = actor;
  const described = await describeFile(context, { workspaceId, file, asks });
  if (!described.ok) return described;
  const importId = newId();
  const fileName = name.slice(-200);
  await context.db.insert(imports).values({
    ...described.value,
    ...{ workspaceId, id: importId, memberId, fileName, createdAt: now },
    ...{ fileKey: file.key, fileSize: file.size, fileHash: file.sha256 },
    country: await homeCountry(context.db, workspaceId),
    listName: fileName.replace(/\.[^.]*$/, '').trim() || fileName,
  });
  return ok({ importId });
}

async function homeCountry(db: Db, workspaceId: string): Promise<string> {
  const [workspace] = await db
    .select({ country: workspaces.country })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return workspace?.country ?? 'DE';
}
