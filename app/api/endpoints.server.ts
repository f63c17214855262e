import type { Endpoint } from './endpoint';
import { prospectEndpoints } from './prospects/endpoints.server';
import {
  listCalls,
  listClients,
  listCompanies,
  listConsents,
  listLists,
  listStages,
  listSuppressions,
} from './records.server';
import { addSuppression } from './suppressions.server';
import { addTask, finishTask, listTasks } from './tasks.server';

/** All that programs can ask for. */
export const ENDPOINTS: Endpoint[] = [
  ...prospectEndpoints,
  listCompanies,
  listCalls,
  listTasks,
  addTask,
  finishTask,
  listClients,
  listLists,
  listStages,
  listConsents,
  listSuppressions,
  addSuppression,
];

/** The endpoints of one address: '/prospects/{id}'. */
export const endpointsAt = (path: string): Endpoint[] =>
  ENDPOINTS.filter((endpoint) => endpoint.path === path);
