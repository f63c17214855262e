import { awaitEndOfJobs } from './await-end-of-jobs.mjs';
import { endLostTransactions } from './end-lost-transactions.mjs';
import { forgetLostConnections } from './forget-lost-connections.mjs';
import { keepRankedRoutes } from './keep-ranked-routes.mjs';
import { keepServerRoutes, keepStaticRoutes } from './keep-server-routes.mjs';
import { knowKindsByClass } from './know-kinds-by-class.mjs';

/** What libraries on the server do wrong, or slowly, and is put right here until they do it themselves. */
export const LIBRARY_CHANGES = [
  awaitEndOfJobs,
  endLostTransactions,
  forgetLostConnections,
  keepRankedRoutes,
  keepServerRoutes,
  keepStaticRoutes,
  knowKindsByClass,
];
