import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { CheckboxField } from '~/ui/checkbox-field';
import { ChoiceField } from '~/ui/choice-field';
import type { FieldSource } from '~/ui/field-source';
import { type Option, SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';

import type { ImportPageProps } from './import-page-props';
import { POLICIES } from './policies';
import { ReferrerField } from './referrer-field';

type NameOfChoice =
  | 'listName'
  | 'country'
  | 'policy'
  | 'source'
  | 'referredById'
  | 'keepAll'
  | 'warm'
  | 'companyByDomain';

type ChoicesFieldsProps = {
  fields: Record<NameOfChoice, FieldSource>;
  /** A company named after a domain of this file. */
  companyExample: ImportPageProps['companyExample'];
  countries: Option[];
  referrers: ImportPageProps['referrers'];
};

/** Where the rows go, and what becomes of prospects that are there already. */
export function ChoicesFields({ fields, countries, companyExample, referrers }: ChoicesFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('imports.choices.title')}>
      <div className="grid gap-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            field={fields.listName}
            label={t('imports.choices.listName')}
            hint={t('imports.choices.listNameHint')}
          />
          <SelectField
            field={fields.country}
            label={t('imports.choices.country')}
            hint={t('imports.choices.countryHint')}
            options={countries}
          />
        </div>
        <ChoiceField
          field={fields.policy}
          label={t('imports.choices.policy')}
          choices={POLICIES.map((policy) => ({
            value: policy,
            label: t(`imports.policy.${policy}`),
            hint: t(`imports.policyHint.${policy}`),
          }))}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            field={fields.source}
            label={t('imports.choices.source')}
            hint={t('imports.choices.sourceHint')}
          />
          <ReferrerField field={fields.referredById} referrers={referrers} />
        </div>
        <CheckboxField field={fields.keepAll} label={t('imports.choices.keepAll')} />
        {companyExample && (
          <CheckboxField
            field={fields.companyByDomain}
            label={t('imports.byDomain')}
            hint={t('imports.byDomainHint', companyExample)}
          />
        )}
        <CheckboxField
          field={fields.warm}
          label={t('imports.choices.warm')}
          hint={t('imports.choices.warmHint')}
        />
      </div>
    </Section>
  );
}
