import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { addCustomField } from '~/custom-fields/add-custom-field.server';
import { ArchivedFields } from '~/custom-fields/archived-fields';
import { FieldForm } from '~/custom-fields/field-form';
import { FieldList } from '~/custom-fields/field-list';
import { findAllCustomFields } from '~/custom-fields/find-custom-fields.server';
import { newFieldSchema } from '~/custom-fields/schema';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const all = await findAllCustomFields(context.db, workspaceId);
  return {
    fields: all.filter(({ archivedAt }) => archivedAt === null),
    archived: all.filter(({ archivedAt }) => archivedAt !== null),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, newFieldSchema);
  if (!form.ok) return invalid(form.reply);
  const added = await addCustomField(context.db, { ...form.value, actor, now: context.now() });
  if (!added.ok) return invalid(form.refuse({ fieldErrors: { label: ['customFields.errors.taken'] } }));
  return redirect('/settings/custom-fields');
}

export default function CustomFields() {
  const { t } = useTranslation();
  const { fields, archived } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title={t('customFields.title')} text={t('customFields.text')}>
        <FieldList fields={fields} />
      </Section>
      <Section title={t('customFields.new')}>
        <FieldForm
          key={fields.length}
          id="new-field"
          action="/settings/custom-fields?index"
          submit={t('customFields.add')}
          lastResult={useActionData<typeof action>()}
        />
      </Section>
      <ArchivedFields fields={archived} />
    </>
  );
}
