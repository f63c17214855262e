import { z } from 'zod';
import type { Job } from '~/jobs/job';
import { checkImport } from './check-import.server';
import { commitImport } from './commit-import.server';
import { markFailed } from './mark-failed.server';
import { resumeImports } from './resume-imports.server';
import { surveyImport } from './survey-import.server';
import { undoImport } from './undo-import.server';

const whichImport = z.object({ workspaceId: z.uuid(), importId: z.uuid() });

const check: Job = {
  name: 'check-import',
  run: (context, payload, signal) => {
    const which = whichImport.parse(payload);
    return markFailed(context, which, async () => {
      if (await surveyImport(context, { ...which, signal })) return;
      await checkImport(context, { ...which, now: context.now, signal });
    });
  },
};

const commit: Job = {
  name: 'commit-import',
  run: (context, payload, signal) => {
    const which = whichImport.parse(payload);
    return markFailed(context, which, () => commitImport(context, { ...which, now: context.now, signal }));
  },
};

const undo: Job = {
  name: 'undo-import',
  run: (context, payload, signal) => {
    const which = whichImport.parse(payload);
    return markFailed(context, which, () => undoImport(context.db, { ...which, now: context.now, signal }));
  },
};

/** Every minute: what a worker began and did not finish goes on. */
const resume: Job = {
  name: 'resume-imports',
  cron: '* * * * *',
  run: (context) => resumeImports(context, context.now()),
};

export const importJobs: Job[] = [check, commit, undo, resume];
