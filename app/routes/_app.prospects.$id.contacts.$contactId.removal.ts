import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { removeContact } from '~/prospects/contacts/remove-contact.server';
import { contactChannelSchema } from '~/prospects/contacts/schema';

/** Takes a number or address off a prospect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const [prospectId, contactId] = [recordId(params.id), recordId(params.contactId)];
  const form = await parseForm(request, contactChannelSchema);
  if (!form.ok) return invalid(form.reply);
  const removal = { prospectId, contactId, ...form.value, actor, now: context.now() };
  valueOrThrow(await removeContact(context.db, removal));
  return redirect(`/prospects/${prospectId}`);
}
