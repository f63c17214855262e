import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { tagsSchema } from '~/prospects/memberships-schema';
import { tagProspect } from '~/prospects/tag-prospect.server';

/** Makes the tags that were typed the prospect's tags. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, tagsSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await tagProspect(context.db, { workspaceId, prospectId, names: form.value.tags }));
  return redirect(`/prospects/${prospectId}`);
}
