import type { LoaderFunctionArgs } from '@remix-run/node';
import { previewResponse } from '~/documents/preview-response.server';
import { findPageItem } from '~/packets/find-page-item.server';
import { missed, openPage } from '~/packets/public-page.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await openPage(request, context, params.token);
  const item = await findPageItem(context.db, found, params.itemId);
  return item?.previewKey ? previewResponse(context.files, item.previewKey) : missed(request, context);
}
