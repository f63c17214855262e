import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { ContactCard } from '~/prospects/contact-card';
import { addContact } from '~/prospects/contacts/add-contact.server';
import { readContact } from '~/prospects/contacts/read-contact.server';
import { newContactSchema } from '~/prospects/contacts/schema';
import { findProspect } from '~/prospects/find-prospect.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  return { record: valueOrThrow(await findProspect(context.db, { workspaceId, prospectId })) };
}

/** Adds a number or address. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, workspaceId, workspace } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, newContactSchema);
  if (!form.ok) return invalid(form.reply);
  const { prospect } = valueOrThrow(await findProspect(context.db, { workspaceId, prospectId }));
  const read = readContact(form.value, prospect.country ?? workspace.country);
  if (!read.ok) return invalid(form.refuse({ fieldErrors: { value: [read.error] } }));
  const { state } = form.value;
  const contact = { prospectId, contact: read.value, state, actor, now: context.now() };
  const added = await addContact(context.db, contact);
  if (!added.ok && added.error === 'taken') {
    return invalid(form.refuse({ fieldErrors: { value: ['record.contact.taken'] } }));
  }
  valueOrThrow(added);
  return redirect(`/prospects/${prospectId}`);
}

/** All numbers and addresses of a prospect on a page of their own: where a refused one is corrected. */
export default function Contacts() {
  const { t } = useTranslation();
  const { record } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { id, title, firstName, lastName } = record.prospect;
  const name = useDisplayName()({ title, firstName, lastName, company: record.company?.name ?? null });
  return (
    <div className="max-w-xl">
      <PageHeader title={t('prospects.contact.title')} back={{ to: `/prospects/${id}`, label: name }} />
      <ContactCard record={record} lastResult={lastResult} />
    </div>
  );
}
