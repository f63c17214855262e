import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { Queue } from '~/jobs/queue.server';
import type { AppContext } from '~/platform/context';

type Parts = Omit<AppContext, 'queue'>;

const noQueue = new Proxy({} as Queue, {
  get: () => {
    throw new Error('This test has no queue');
  },
});

/** What a loader or an action is given for a request from this address. */
export function requestContext(context: Parts, clientAddress = '192.0.2.1'): AppLoadContext {
  return {
    ...context,
    queue: noQueue,
    requestId: randomUUID(),
    nonce: 'nonce',
    clientAddress,
    comeBackAfter: () => undefined,
  };
}
