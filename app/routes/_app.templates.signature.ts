import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { saveSignature } from '~/templates/save-signature.server';
import { signatureSchema } from '~/templates/schema';

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, signatureSchema);
  if (!form.ok) return invalid(form.reply);
  await saveSignature(context.db, { signature: form.value.signature, actor });
  return redirect('/templates');
}
