import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { moveContact } from '~/prospects/contacts/move-contact.server';
import { contactOrderSchema } from '~/prospects/contacts/schema';

/** Moves a number or address one place up or down. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const [prospectId, contactId] = [recordId(params.id), recordId(params.contactId)];
  const form = await parseForm(request, contactOrderSchema);
  if (!form.ok) return invalid(form.reply);
  const move = { prospectId, contactId, ...form.value, actor, now: context.now() };
  valueOrThrow(await moveContact(context.db, move));
  return redirect(`/prospects/${prospectId}`);
}
