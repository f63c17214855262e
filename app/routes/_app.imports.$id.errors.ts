import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { i18nFor } from '~/i18n/i18n.server';
import { errorFileResponse } from '~/imports/error-file-response.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const which = { workspaceId, importId: recordId(params.id) };
  return (await errorFileResponse(context.db, which, i18nFor(locale).t)) ?? notFound();
}
