import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '~/documents/file-response.server';
import { findPageItem } from '~/packets/find-page-item.server';
import { missed, openPage } from '~/packets/public-page.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await openPage(request, context, params.token);
  const item = await findPageItem(context.db, found, params.itemId);
  const { fileName, mediaType, size, storageKey } = item ?? {};
  if (!fileName || !mediaType || !size || !storageKey) return missed(request, context);
  return fileResponse(context.files, { name: fileName, mediaType, size, storageKey });
}
