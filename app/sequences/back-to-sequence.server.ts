import { redirect } from '@remix-run/node';
import { and, eq } from 'drizzle-orm';
import { notFound } from '~/platform/respond.server';
import type { Result } from '~/platform/result';
import type { Db } from '~db/client';
import { enrolments, sequenceVersions } from '~db/schema/sequences';

interface Change {
  workspaceId: string;
  enrolmentId: string;
  result: Result<unknown, 'not_found' | 'stale' | 'under_way' | 'no_such_step' | 'past'>;
}

/** Back to the sequence of an enrolment, which says how it stands now and what went wrong, if anything did. */
export async function backToSequence(db: Db, { workspaceId, enrolmentId, result }: Change) {
  const [found] = await db
    .select({ sequenceId: sequenceVersions.sequenceId })
    .from(enrolments)
    .innerJoin(
      sequenceVersions,
      and(
        eq(sequenceVersions.workspaceId, enrolments.workspaceId),
        eq(sequenceVersions.id, enrolments.versionId),
      ),
    )
    .where(and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.id, enrolmentId)));
  if (!found) notFound();
  const problem = result.ok ? '' : `?problem=${result.error}`;
  return redirect(`/sequences/${found.sequenceId}${problem}`);
}
