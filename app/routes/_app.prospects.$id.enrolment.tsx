import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { enrolmentSchema } from '~/prospects/enrolment-schema';
import { findProspect } from '~/prospects/find-prospect.server';
import { findSequenceChoices } from '~/prospects/find-sequence-choices.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { enrol } from '~/sequences/enrol.server';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';
import { SelectField } from '~/ui/select-field';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const record = valueOrThrow(await findProspect(context.db, { workspaceId, prospectId }));
  const { id, title, firstName, lastName } = record.prospect;
  const named = { title, firstName, lastName, company: record.company?.name ?? null };
  const addresses = record.emailAddresses.filter(({ state }) => state === 'valid');
  const sequences = await findSequenceChoices(context.db, workspaceId);
  return { id, named, addresses, sequences };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, enrolmentSchema);
  if (!form.ok) return invalid(form.reply);
  const enrolled = await enrol(context.db, { prospectId, ...form.value, actor, now: context.now() });
  if (!enrolled.ok) {
    return invalid(form.refuse({ formErrors: [`prospects.enrolment.errors.${enrolled.error}`] }));
  }
  return redirect(`/prospects/${prospectId}`);
}

export default function Enrolment() {
  const { t } = useTranslation();
  const { id, named, addresses, sequences } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(enrolmentSchema),
    defaultValue: { sequenceId: sequences[0]?.id, emailAddress: addresses[0]?.address },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: enrolmentSchema }),
  });
  const pending = useNavigation().state !== 'idle';
  const name = useDisplayName()(named);
  return (
    <>
      <PageHeader
        title={t('prospects.enrolment.title', { name })}
        text={t('prospects.enrolment.text')}
        back={{ to: `/prospects/${id}`, label: name }}
      />
      <Card className="max-w-xl">
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <FormErrors title={t('errors.form')} errors={form.errors} />
          <SelectField
            field={fields.emailAddress}
            label={t('prospects.enrolment.address')}
            emptyLabel={t('common.choose')}
            options={addresses.map(({ address }) => ({ value: address, label: address }))}
          />
          <SelectField
            field={fields.sequenceId}
            label={t('prospects.enrolment.sequence')}
            emptyLabel={t('common.choose')}
            options={sequences.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button type="submit" variant="primary" pending={pending} className="justify-self-start">
            {t('prospects.enrolment.start')}
          </Button>
        </Form>
      </Card>
    </>
  );
}
