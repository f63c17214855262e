import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { findSignedCopy } from '~/agreements/queries.server';
import { fileResponse } from '~/documents/file-response.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const ids = { clientId: recordId(params.id), agreementId: recordId(params.agreementId) };
  const copy = (await findSignedCopy(context.db, workspaceId, ids)) ?? notFound();
  return fileResponse(context.files, copy);
}
