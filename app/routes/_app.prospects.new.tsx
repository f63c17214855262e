import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useFetcher, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { valueOrThrow } from '~/platform/respond.server';
import { createProspect } from '~/prospects/create-prospect.server';
import { DuplicatesNotice } from '~/prospects/duplicates-notice';
import { filterChoices } from '~/prospects/filter-choices.server';
import { findDuplicates } from '~/prospects/find-duplicates.server';
import { ProspectFields } from '~/prospects/prospect-fields';
import type { ProspectRow } from '~/prospects/prospect-rows.server';
import { newProspectSchema } from '~/prospects/prospect-schema';
import { readProspectForm } from '~/prospects/read-prospect-form.server';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, locale, workspace } = await requireMember(request, context);
  const { lists } = await filterChoices(context.db, workspaceId);
  const { countries } = placeOptions(locale);
  const company = new URL(request.url).searchParams.get('company') ?? undefined;
  return { lists, countries, country: workspace.country, company };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, workspaceId, workspace } = await requireMember(request, context);
  const form = await parseForm(request, newProspectSchema);
  if (!form.ok) return answer(form.reply, 422);
  const { listId, tags, anyway, ...typed } = form.value;
  const { fields, errors } = readProspectForm(typed, workspace.country);
  if (errors) return answer(form.refuse({ fieldErrors: errors }), 422);
  const duplicates = anyway ? [] : await findDuplicates(context.db, { workspaceId, fields });
  if (duplicates.length > 0) return answer(form.refuse({}), 409, duplicates);
  const memberships = { listIds: listId ? [listId] : [], tags: (tags ?? '').split(',') };
  const created = await createProspect(context.db, {
    fields: { ...fields, ...memberships },
    actor,
    now: context.now(),
  });
  return redirect(`/prospects/${valueOrThrow(created).prospectId}`);
}

/** What was typed is always kept; duplicates stop the first try and can be overruled. */
const answer = (reply: SubmissionResult, status: number, duplicates: ProspectRow[] = []) =>
  data({ reply, duplicates }, status);

export default function NewProspect() {
  const { t } = useTranslation();
  const { lists, countries, country, company } = useLoaderData<typeof loader>();
  const { reply, duplicates = [] } = useActionData<typeof action>() ?? {};
  const [form, fields] = useForm({
    lastResult: reply,
    constraint: getZodConstraint(newProspectSchema),
    defaultValue: {
      company,
      country,
      formality: 'sie',
      legalBasis: 'none',
      phones: ['', ''],
      emails: ['', ''],
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newProspectSchema }),
  });
  const alike = useFetcher<{ duplicates: ProspectRow[] }>({ key: 'alike' });
  const shown = duplicates.length > 0 ? duplicates : (alike.data?.duplicates ?? []);
  const pending = useNavigation().state !== 'idle';
  return (
    <>
      <PageHeader
        title={t('prospects.form.newTitle')}
        text={t('prospects.form.newText')}
        back={{ to: '/prospects', label: t('prospects.title') }}
      />
      <Form
        method="post"
        {...getFormProps(form)}
        className="grid max-w-3xl gap-8"
        onBlur={({ currentTarget }) =>
          alike.submit(currentTarget, { method: 'post', action: '/duplicates/check' })
        }
      >
        <FormErrors title={t('errors.form')} errors={form.errors} />
        <ProspectFields fields={fields} countries={countries} />
        <Section title={t('prospects.form.file')}>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <SelectField
              field={fields.listId}
              label={t('prospects.filter.list')}
              emptyLabel={t('prospects.form.noList')}
              options={lists.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextField
              field={fields.tags}
              label={t('prospects.memberships.tags')}
              hint={t('prospects.memberships.tagsHint')}
            />
          </div>
        </Section>
        {shown.length > 0 && <DuplicatesNotice duplicates={shown} />}
        <div className="flex gap-2">
          {duplicates.length > 0 ? (
            <Button type="submit" name="anyway" value="on" variant="primary" pending={pending}>
              {t('prospects.form.createAnyway')}
            </Button>
          ) : (
            <Button type="submit" variant="primary" pending={pending}>
              {t('prospects.form.create')}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}
