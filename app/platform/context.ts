import type { Queue } from '~/jobs/queue.server';
import type { Db } from '~db/client';
import type { Env } from './env.server';
import type { FileStore } from './files.server';
import type { Logger } from './log.server';
import type { SecretBox } from './secret-box.server';

/** What every loader, action and job is given; nothing of it is global. */
export interface AppContext {
  db: Db;
  files: FileStore;
  queue: Queue;
  secrets: SecretBox;
  env: Env;
  log: Logger;
  now(): Date;
}

/** What a request adds to it. */
export interface RequestContext extends AppContext {
  requestId: string;
  /** Of the Content-Security-Policy, for the scripts of this response. */
  nonce: string;
  clientAddress: string;
  /** The answer will be 503 or 429: says after how many seconds to come back, which a page can't in its own headers. */
  comeBackAfter(seconds: number): void;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
