import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { FieldDifference } from '~/prospects/field-differences';
import { StaleNotice } from '~/prospects/stale-notice';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { ComboboxField } from '~/ui/combobox-field';
import { FormErrors } from '~/ui/form-errors';
import type { Option } from '~/ui/select-field';
import { TextareaField, TextField } from '~/ui/text-field';
import type { CompanyRecord } from './find-company.server';
import { type CompanyField, companySchema } from './schema';

type CompanyFormProps = {
  company: CompanyRecord;
  countries: Option[];
  lastResult?: SubmissionResult;
  /** What somebody else has saved since. */
  stale?: { version: number; differences: FieldDifference<CompanyField>[] } | null;
};

/** Changes a company: its name, what is known of the front desk, and where it is. */
export function CompanyForm({ company, countries, lastResult, stale }: CompanyFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(companySchema),
    defaultValue: { ...company, version: String(company.version) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: companySchema }),
  });
  const pending = useNavigation().state !== 'idle';
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-3xl gap-6">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      {stale && (
        <StaleNotice differences={stale.differences} labelOf={(field) => t(`companies.fields.${field}`)} />
      )}
      <input type="hidden" name="version" value={stale?.version ?? company.version} />
      <Card className="grid items-start gap-4 sm:grid-cols-2">
        <TextField field={fields.name} label={t('companies.fields.name')} />
        <TextField field={fields.industry} label={t('companies.fields.industry')} />
        <TextField
          field={fields.website}
          label={t('companies.fields.website')}
          inputMode="url"
          className="sm:col-span-2"
        />
        <TextareaField
          field={fields.gatekeeper}
          label={t('companies.fields.gatekeeper')}
          hint={t('companies.fields.gatekeeperHint')}
          className="sm:col-span-2"
        />
        <TextField field={fields.street} label={t('companies.fields.street')} className="sm:col-span-2" />
        <TextField field={fields.postalCode} label={t('companies.fields.postalCode')} />
        <TextField field={fields.city} label={t('companies.fields.city')} />
        <TextField field={fields.region} label={t('companies.fields.region')} />
        <ComboboxField
          field={fields.country}
          label={t('companies.fields.country')}
          options={countries}
          words={{ choose: t('common.choose'), search: t('common.search'), empty: t('common.none') }}
        />
      </Card>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          {t('common.save')}
        </Button>
        <Button asChild variant="quiet">
          <Link to={`/companies/${company.id}`}>{t('common.cancel')}</Link>
        </Button>
      </div>
    </Form>
  );
}
