import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { fileResponse } from '~/documents/file-response.server';
import { findDocumentFile } from '~/documents/queries.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const file = await findDocumentFile(context.db, workspaceId, recordId(params.id));
  return fileResponse(context.files, file ?? notFound());
}
