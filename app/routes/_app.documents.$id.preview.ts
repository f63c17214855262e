import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { previewResponse } from '~/documents/preview-response.server';
import { findPreviewKey } from '~/documents/queries.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const previewKey = await findPreviewKey(context.db, workspaceId, recordId(params.id));
  return previewResponse(context.files, previewKey ?? notFound());
}
