import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { changeContact } from '~/prospects/contacts/change-contact.server';
import { contactSchema } from '~/prospects/contacts/schema';

/** Changes kind, extension and state of a number or address. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const [prospectId, contactId] = [recordId(params.id), recordId(params.contactId)];
  const form = await parseForm(request, contactSchema);
  if (!form.ok) return invalid(form.reply);
  const change = { prospectId, contactId, ...form.value, actor, now: context.now() };
  valueOrThrow(await changeContact(context.db, change));
  return redirect(`/prospects/${prospectId}`);
}
