import { z } from 'zod';
import type { Job } from '~/jobs/job';
import { forgetWords } from './erasure/forget-words.server';
import { removeFiles } from './erasure/remove-files.server';
import { applyRetention } from './retention/apply-retention.server';

const whichWorkspace = z.object({ workspaceId: z.uuid().optional() });

/** After an erasure, and every ten minutes for one whose job was killed: the files, then the words of the search. */
const finish: Job = {
  name: 'finish-erasure',
  cron: '*/10 * * * *',
  run: async (context, payload) => {
    await removeFiles(context);
    const { workspaceId } = whichWorkspace.parse(payload ?? {});
    if (workspaceId) await forgetWords(context.db, workspaceId);
  },
};

/** On Sundays at night, where it was switched on. */
const retain: Job = {
  name: 'apply-retention',
  cron: '23 2 * * 0',
  run: (context, _, signal) => applyRetention(context, { now: context.now(), signal }),
};

export const privacyJobs: Job[] = [finish, retain];
