import type { LoaderFunctionArgs } from '@remix-run/node';
import { describeApi } from '~/api/openapi.server';

/** What programs can ask for; it holds no data and needs no token. */
export const loader = ({ context }: LoaderFunctionArgs) => Response.json(describeApi(context.env.APP_URL));
