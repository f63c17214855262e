import type { LoaderFunctionArgs } from '@remix-run/node';
import { openPage, showPage } from '~/packets/public-page.server';
import { sentVersion } from '~/packets/shown-version.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await openPage(request, context, params.token);
  const shown = await sentVersion(context.db, found);
  return showPage(request, context, { found, shown, path: `/p/${params.token}` });
}
