import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { findDuplicates } from '~/prospects/find-duplicates.server';
import { newProspectSchema } from '~/prospects/prospect-schema';
import { readProspectForm } from '~/prospects/read-prospect-form.server';

/** Who looks like the prospect that is being typed; nothing is said of a form that can't be read yet. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { workspaceId, workspace } = await requireMember(request, context);
  const form = await parseForm(request, newProspectSchema);
  if (!form.ok) return { duplicates: [] };
  const { fields, errors } = readProspectForm(form.value, workspace.country);
  return { duplicates: errors ? [] : await findDuplicates(context.db, { workspaceId, fields }) };
}
