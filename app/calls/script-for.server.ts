import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import type { Db } from '~db/client';
import { prospectListEntries, prospectLists } from '~db/schema/prospects';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { enrolments, sequences, sequenceVersions } from '~db/schema/sequences';
import type { CallSession } from './lock-session.server';

type ScriptSession = Pick<CallSession, 'workspaceId' | 'scriptVersionId' | 'scriptChosen' | 'listId'>;

/**
 * The version that is said to a prospect: the one she chose for the session; else the script of the sequence the
 * prospect is in, or of a list it is on, the session's first; else what the session began with.
 */
export async function scriptVersionFor(db: Db, session: ScriptSession, prospectId: string): Promise<string> {
  if (session.scriptChosen) return session.scriptVersionId;
  const { workspaceId } = session;
  const [ofSequence, ofList] = await Promise.all([
    scriptOfSequence(db, workspaceId, prospectId),
    scriptOfList(db, session, prospectId),
  ]);
  const scriptId = ofSequence ?? ofList;
  if (!scriptId) return session.scriptVersionId;
  const [version] = await db
    .select({ id: scriptVersions.id })
    .from(scriptVersions)
    .innerJoin(
      callScripts,
      and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, scriptVersions.scriptId)),
    )
    .where(
      and(
        eq(scriptVersions.workspaceId, workspaceId),
        eq(scriptVersions.scriptId, scriptId),
        isNotNull(scriptVersions.publishedAt),
        isNull(callScripts.archivedAt),
      ),
    )
    .orderBy(desc(scriptVersions.number))
    .limit(1);
  return version?.id ?? session.scriptVersionId;
}

async function scriptOfSequence(db: Db, workspaceId: string, prospectId: string): Promise<string | null> {
  const [row] = await db
    .select({ scriptId: sequences.scriptId })
    .from(enrolments)
    .innerJoin(
      sequenceVersions,
      and(eq(sequenceVersions.workspaceId, workspaceId), eq(sequenceVersions.id, enrolments.versionId)),
    )
    .innerJoin(
      sequences,
      and(eq(sequences.workspaceId, workspaceId), eq(sequences.id, sequenceVersions.sequenceId)),
    )
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(enrolments.prospectId, prospectId),
        inArray(enrolments.state, [...OPEN_STATES]),
      ),
    )
    .limit(1);
  return row?.scriptId ?? null;
}

async function scriptOfList(
  db: Db,
  { workspaceId, listId }: ScriptSession,
  prospectId: string,
): Promise<string | null> {
  const rows = await db
    .select({ listId: prospectLists.id, scriptId: prospectLists.scriptId })
    .from(prospectListEntries)
    .innerJoin(
      prospectLists,
      and(eq(prospectLists.workspaceId, workspaceId), eq(prospectLists.id, prospectListEntries.listId)),
    )
    .where(
      and(
        eq(prospectListEntries.workspaceId, workspaceId),
        eq(prospectListEntries.prospectId, prospectId),
        isNotNull(prospectLists.scriptId),
      ),
    )
    .orderBy(desc(prospectListEntries.addedAt), asc(prospectLists.id));
  return (rows.find((row) => row.listId === listId) ?? rows[0])?.scriptId ?? null;
}
