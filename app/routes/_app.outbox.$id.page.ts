import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { findDelivery } from '~/mail/find-delivery.server';
import { openTokens } from '~/mail/write-message.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

/** The packet page that a message leads to, as its recipient sees it; her look isn't counted. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const found = await findDelivery(context.db, { workspaceId, deliveryId: recordId(params.id) });
  const { packet } = found ? openTokens(found.delivery, context.secrets) : notFound();
  return packet ? redirect(`/p/${packet}`) : notFound();
}
