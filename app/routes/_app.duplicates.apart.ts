import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { tellApart } from '~/merges/duplicates/tell-apart.server';
import { tellApartSchema } from '~/merges/schema';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';

/** 'Not a duplicate': these are never shown together again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, tellApartSchema);
  if (!form.ok) return invalid(form.reply);
  const { kind, id: ids, back = '/duplicates' } = form.value;
  await tellApart(context.db, { kind, ids, actor, now: context.now() });
  return redirect(localPath(back));
}
