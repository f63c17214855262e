import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { messageFile } from '~/mail/message-file.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

/** The message as a file for a mail program (message/rfc822). */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const deliveryId = recordId(params.id);
  const file = valueOrThrow(await messageFile(context, { workspaceId, deliveryId }));
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${deliveryId}.eml"`,
      'Cache-Control': 'no-store',
    },
  });
}
