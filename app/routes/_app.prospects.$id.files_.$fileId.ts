import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { fileResponse } from '~/documents/file-response.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { findFile } from '~/prospects/files/find-files.server';

/** A file of a prospect as a download. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const which = { workspaceId, prospectId: recordId(params.id), id: recordId(params.fileId) };
  return fileResponse(context.files, (await findFile(context.db, which)) ?? notFound());
}
