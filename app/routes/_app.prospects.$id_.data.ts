import type { ActionFunctionArgs } from '@remix-run/node';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { accessFile } from '~/privacy/access/access-file.server';

/** All that is kept of a person, as a ZIP. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const member = await requireMember(request, context);
  await countUse(context, member, 'export');
  const prospectId = recordId(params.id);
  return (await accessFile(context, { prospectId, actor: member.actor, now: context.now() })) ?? notFound();
}
