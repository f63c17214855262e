import type { Job } from '~/jobs/job';
import type { AppContext } from '~/platform/context';
import { inboxes } from '~db/schema/inbox';
import { readInbox } from './read-inbox.server';

/** Every two minutes all mailboxes; one alone when its server says that something has come in. */
const read: Job = {
  name: 'read-inboxes',
  cron: '*/2 * * * *',
  async run(context, { workspaceId, inboxId }, signal) {
    if (typeof workspaceId === 'string' && typeof inboxId === 'string') {
      await readInbox(context, { workspaceId, inboxId });
      return;
    }
    for (const inbox of await allInboxes(context)) {
      if (signal.aborted) return;
      await readInbox(context, inbox).catch((err) => context.log.error({ err, ...inbox }, 'inbox'));
    }
  },
};

const allInboxes = ({ db }: AppContext) =>
  db.select({ workspaceId: inboxes.workspaceId, inboxId: inboxes.id }).from(inboxes);

export const inboxJobs: Job[] = [read];
