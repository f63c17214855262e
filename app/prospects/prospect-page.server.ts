import { findClientOf } from '~/clients/find-client-of.server';
import { findColleagues } from '~/companies/find-colleagues.server';
import { findCompanyNews } from '~/companies/find-company-news.server';
import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import { findGatekeepers } from '~/gatekeepers/find-gatekeepers.server';
import type { Actor } from '~/platform/actor';
import { findTasksOf } from '~/tasks/find-tasks.server';
import type { Db } from '~db/client';
import { findFiles } from './files/find-files.server';
import { filterChoices } from './filter-choices.server';
import type { ProspectRecord } from './find-prospect.server';
import { findStages } from './find-stages.server';
import { findTimeline } from './find-timeline.server';
import { findReferrals } from './referrals/find-referrals.server';
import { readGroup } from './timeline-groups';

/** What stands around a prospect on its page: what happened, what comes next, who else is there. */
export async function findProspectPage(
  db: Db,
  { record, actor, search }: { record: ProspectRecord; actor: Actor; search: URLSearchParams },
) {
  const { workspaceId } = actor;
  const { id: prospectId, companyId } = record.prospect;
  const which = { workspaceId, prospectId };
  const group = readGroup(search.get('kind'));
  const before = search.get('before') ?? undefined;
  const [timeline, tasks, stages, { lists }, client, customFields, files, referrals, desk, news, colleagues] =
    await Promise.all([
      findTimeline(db, { ...which, before, group }),
      findTasksOf(db, which),
      findStages(db, workspaceId),
      filterChoices(db, workspaceId),
      findClientOf(db, { prospectId, actor }),
      findCustomFields(db, workspaceId),
      findFiles(db, which),
      findReferrals(db, which),
      findGatekeepers(db, { ...which, companyId }),
      findCompanyNews(db, { ...which, companyId }),
      findColleagues(db, { ...which, companyId }),
    ]);
  // A former client can be won again like any other prospect.
  const clientId = client?.state === 'active' ? client.id : null;
  const around = { lists, customFields, files, referrals, desk, news, colleagues };
  return { group, timeline, tasks, stages, clientId, ...around };
}
