import type { AppContext } from '~/platform/context';
import type { JobName } from './names';
import type { JobPayload } from './queue.server';

/** A background job of a noun: `app/<noun>/jobs.server.ts` exports them, the registry starts them. */
export interface Job {
  name: JobName;
  /** When it also runs by the clock (UTC). */
  cron?: string;
  /** Parses the payload and calls one verb. Throwing makes it run again later. */
  run(context: AppContext, payload: JobPayload, signal: AbortSignal): Promise<void>;
}
