import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { openPage, showPage } from '~/packets/public-page.server';
import { newerVersion } from '~/packets/shown-version.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await openPage(request, context, params.token);
  const path = `/p/${params.token}`;
  const shown = await newerVersion(context.db, found);
  return shown ? showPage(request, context, { found, shown, path }) : redirect(path);
}
