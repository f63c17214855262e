import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/api/answer.server';
import { endpointsAt } from '~/api/endpoints.server';

const endpoints = endpointsAt('/consents');

export const loader = (args: LoaderFunctionArgs) => answer(args, endpoints);
export const action = (args: ActionFunctionArgs) => answer(args, endpoints);
