import { problemOf } from '~/api/problems.server';

export const loader = () => problemOf('not_found');
export const action = () => problemOf('not_found');
