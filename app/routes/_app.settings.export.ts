import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { countUse } from '~/accounts/count-use.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { EXPORT_FORMATS } from '~/exports/table-formats';
import { workspaceFile } from '~/exports/workspace-file.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';

const schema = z.object({ format: z.enum(EXPORT_FORMATS) });

/** Everything of the workspace, as a ZIP. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireOwner(request, context);
  const form = await parseForm(request, schema);
  if (!form.ok) return invalid(form.reply);
  await countUse(context, member, 'export');
  const { actor, locale } = member;
  return workspaceFile(context, { ...form.value, locale, actor, now: context.now() });
}
