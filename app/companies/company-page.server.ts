import { findGatekeepers } from '~/gatekeepers/find-gatekeepers.server';
import { findTimeline } from '~/prospects/find-timeline.server';
import { readGroup } from '~/prospects/timeline-groups';
import { findTasksOf } from '~/tasks/find-tasks.server';
import type { Db } from '~db/client';
import { findProspectsOf } from './find-company.server';

interface Wanted {
  workspaceId: string;
  companyId: string;
  search: URLSearchParams;
}

/** What stands around a company on its page: its people, what happened with them, tasks and the front desk. */
export async function findCompanyPage(db: Db, { workspaceId, companyId, search }: Wanted) {
  const which = { workspaceId, companyId };
  const group = readGroup(search.get('kind'));
  const before = search.get('before') ?? undefined;
  const [prospects, timeline, tasks, desk] = await Promise.all([
    findProspectsOf(db, which),
    findTimeline(db, { ...which, before, group }),
    findTasksOf(db, which),
    findGatekeepers(db, which),
  ]);
  return { group, prospects, timeline, tasks, desk };
}
