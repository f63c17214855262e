import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireMember } from '~/accounts/require-member.server';
import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { editProspect } from '~/prospects/edit-prospect.server';
import { type FieldDifference, fieldDifferences, withoutStored } from '~/prospects/field-differences';
import { findProspect } from '~/prospects/find-prospect.server';
import { FORM_FIELDS, type FormField, formValuesOf } from '~/prospects/form-values';
import { OwnFields } from '~/prospects/own-fields';
import { readOwnValues } from '~/prospects/own-values.server';
import { ProspectFields } from '~/prospects/prospect-fields';
import { editProspectSchema } from '~/prospects/prospect-schema';
import { readProspectForm } from '~/prospects/read-prospect-form.server';
import { StaleNotice } from '~/prospects/stale-notice';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const record = valueOrThrow(await findProspect(context.db, { workspaceId, prospectId }));
  const { id, version, title, firstName, lastName } = record.prospect;
  const named = { title, firstName, lastName, company: record.company?.name ?? null };
  return {
    ...{ id, version, named, values: formValuesOf(record), custom: record.prospect.custom },
    countries: placeOptions(locale).countries,
    own: await findCustomFields(context.db, workspaceId),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, workspaceId, workspace } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, editProspectSchema);
  if (!form.ok) return answer(form.reply, 422);
  const { version, choose, custom, customWas, ...typed } = form.value;
  const { fields: all, errors } = readProspectForm(typed, workspace.country);
  const own = await readOwnValues(context.db, { workspaceId, prospectId, custom, customWas });
  if (errors || own.errors) return answer(form.refuse({ fieldErrors: { ...errors, ...own.errors } }), 422);
  const fields = { ...withoutStored(all, choose, formNameOf), ...own.values };
  const result = await editProspect(context.db, { prospectId, version, fields, actor, now: context.now() });
  if (!result.ok && result.error === 'stale') {
    const stored = valueOrThrow(await findProspect(context.db, { workspaceId, prospectId }));
    const reply = form.refuse({});
    const differences = fieldDifferences(FORM_FIELDS, formValuesOf(stored), reply.initialValue ?? {});
    return answer(reply, 409, { version: stored.prospect.version, differences });
  }
  valueOrThrow(result);
  return redirect(`/prospects/${prospectId}`);
}

/** Numbers and addresses have other names in the form. */
const formNameOf = (key: string) =>
  key === 'phoneNumbers' ? 'phones' : key === 'emailAddresses' ? 'emails' : key;

/** What was typed is always kept; `stale` says what somebody else has saved since. */
const answer = (reply: SubmissionResult, status: number, stale: Stale | null = null) =>
  data({ reply, stale }, status);

type Stale = { version: number; differences: FieldDifference<FormField>[] };

export default function EditProspect() {
  const { t } = useTranslation();
  const { id, version, named, values, custom, own, countries } = useLoaderData<typeof loader>();
  const { reply, stale } = useActionData<typeof action>() ?? {};
  const [form, fields] = useForm({
    lastResult: reply,
    constraint: getZodConstraint(editProspectSchema),
    defaultValue: values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: editProspectSchema }),
  });
  const pending = useNavigation().state !== 'idle';
  const back = `/prospects/${id}`;
  const name = useDisplayName()(named);
  return (
    <>
      <PageHeader title={t('prospects.form.editTitle', { name })} back={{ to: back, label: name }} />
      <Form method="post" {...getFormProps(form)} className="grid max-w-3xl gap-8">
        <FormErrors title={t('errors.form')} errors={form.errors} />
        {stale && (
          <StaleNotice differences={stale.differences} labelOf={(field) => t(`prospects.fields.${field}`)} />
        )}
        <input type="hidden" name="version" value={stale?.version ?? version} />
        <ProspectFields fields={fields} countries={countries} />
        <OwnFields fields={own} stored={custom} reply={reply} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" pending={pending}>
            {t('common.save')}
          </Button>
          <Button asChild variant="quiet">
            <Link to={back}>{t('common.cancel')}</Link>
          </Button>
        </div>
      </Form>
    </>
  );
}
