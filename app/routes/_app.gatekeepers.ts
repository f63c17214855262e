import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { saveGatekeeper } from '~/gatekeepers/save-gatekeeper.server';
import { gatekeeperSchema } from '~/gatekeepers/schema';
import { parseForm } from '~/platform/form.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';

/** Remembers somebody at the front desk. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, gatekeeperSchema);
  if (!form.ok) return invalid(form.reply);
  const { back = '/companies', ...said } = form.value;
  valueOrThrow(await saveGatekeeper(context.db, { ...said, actor, now: context.now() }));
  return redirect(localPath(back));
}
