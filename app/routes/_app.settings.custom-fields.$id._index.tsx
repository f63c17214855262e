import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { changeCustomField } from '~/custom-fields/change-custom-field.server';
import { FieldForm } from '~/custom-fields/field-form';
import { findAllCustomFields } from '~/custom-fields/find-custom-fields.server';
import { fieldSchema } from '~/custom-fields/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const fields = await findAllCustomFields(context.db, workspaceId);
  return { field: fields.find(({ id }) => id === recordId(params.id)) ?? notFound() };
}

/** Renames a custom field or changes its kind. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const fieldId = recordId(params.id);
  const form = await parseForm(request, fieldSchema);
  if (!form.ok) return invalid(form.reply);
  const change = { fieldId, ...form.value, actor, now: context.now() };
  const changed = await changeCustomField(context.db, change);
  if (!changed.ok && changed.error === 'taken') {
    return invalid(form.refuse({ fieldErrors: { label: ['customFields.errors.taken'] } }));
  }
  valueOrThrow(changed);
  return redirect('/settings/custom-fields');
}

/** Where the form in the list lands when something doesn't fit. */
export default function ChangeField() {
  const { t } = useTranslation();
  const { field } = useLoaderData<typeof loader>();
  return (
    <Section title={t('customFields.change', { label: field.label })}>
      <FieldForm
        id={`field-${field.id}`}
        action={`/settings/custom-fields/${field.id}?index`}
        field={field}
        submit={t('common.save')}
        lastResult={useActionData<typeof action>()}
      />
    </Section>
  );
}
