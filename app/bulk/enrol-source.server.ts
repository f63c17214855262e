import { z } from 'zod';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { fail } from '~/platform/result';
import type { Clock } from '~/prospects/filters/clock';
import { readListFilter } from '~/prospects/list-filter';
import { findViews } from '~/prospects/views/find-views.server';
import type { Db } from '~db/client';
import { startChange } from './start-change.server';

const sourceSchema = z
  .templateLiteral([z.enum(['list', 'view']), ':', z.uuid()])
  .transform((text) => ({ kind: text.slice(0, 4), id: text.slice(5) }));

interface Enrolling extends Clock {
  sequenceId: string;
  /** `list:<id>` or `view:<id>`. */
  source: unknown;
  actor: MemberActor;
}

/** Begins to enrol everybody on a list or in a saved view; who can't be is kept with the reason. */
export async function enrolSource(
  context: { db: Db; queue: Queue },
  { sequenceId, source, ...rest }: Enrolling,
) {
  const chosen = sourceSchema.safeParse(source).data;
  if (!chosen) return fail('not_found');
  const search =
    chosen.kind === 'list' ? `list=${chosen.id}` : await searchOf(context.db, chosen.id, rest.actor);
  if (search === null) return fail('not_found');
  const filter = readListFilter(new URLSearchParams(search));
  return startChange(context, { kind: 'enrol', target: { id: sequenceId }, chosen: { filter }, ...rest });
}

async function searchOf(db: Db, viewId: string, actor: MemberActor): Promise<string | null> {
  const views = await findViews(db, actor);
  return views.find(({ id }) => id === viewId)?.search ?? null;
}
