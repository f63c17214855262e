import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { LanguageField } from '~/i18n/language-field';
import { Section } from '~/ui/card';
import { CheckboxField } from '~/ui/checkbox-field';
import { ComboboxField } from '~/ui/combobox-field';
import { type Option, SelectField } from '~/ui/select-field';
import { TextareaField, TextField } from '~/ui/text-field';
import { CompanyField } from './company-field';
import { ContactLines } from './contact-lines';
import type { ProspectFormValues } from './form-values';

export type ProspectFieldset = {
  [Name in keyof ProspectFormValues]-?: FieldMetadata<ProspectFormValues[Name]>;
};

const grid = 'grid items-start gap-4 sm:grid-cols-2';

/** The fields of a prospect, for adding and editing alike. */
export function ProspectFields({ fields, countries }: { fields: ProspectFieldset; countries: Option[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('prospects.form.person')}>
        <PersonFields fields={fields} />
      </Section>
      <Section title={t('prospects.form.company')}>
        <div className={grid}>
          <CompanyField company={fields.company} choiceName={fields.companyChoice.name} />
          <TextField field={fields.position} label={t('prospects.fields.position')} />
        </div>
      </Section>
      <Section title={t('prospects.form.reach')}>
        <div className={grid}>
          <ContactLines field={fields.phones} kind="phone" />
          <ContactLines field={fields.emails} kind="email" />
          <TextField
            field={fields.website}
            label={t('prospects.fields.website')}
            inputMode="url"
            className="sm:col-span-2"
          />
        </div>
      </Section>
      <Section title={t('prospects.form.place')}>
        <PlaceFields fields={fields} countries={countries} />
      </Section>
      <Section title={t('prospects.form.why')} text={t('prospects.form.whyText')}>
        <WhyFields fields={fields} />
      </Section>
      <Section title={t('prospects.form.origin')}>
        <div className="grid gap-4">
          <TextField
            field={fields.source}
            label={t('prospects.fields.source')}
            hint={t('prospects.fields.sourceHint')}
          />
          <CheckboxField field={fields.warm} label={t('prospects.fields.warm')} />
          <TextareaField field={fields.notes} label={t('prospects.fields.notes')} />
        </div>
      </Section>
    </>
  );
}

function PersonFields({ fields }: { fields: ProspectFieldset }) {
  const { t } = useTranslation();
  return (
    <div className={grid}>
      <SelectField
        field={fields.salutation}
        label={t('prospects.fields.salutation')}
        emptyLabel={t('prospects.form.noSalutation')}
        options={(['frau', 'herr', 'neutral'] as const).map((value) => ({
          value,
          label: t(`prospects.salutation.${value}`),
        }))}
      />
      <TextField field={fields.title} label={t('prospects.fields.title')} />
      <TextField field={fields.firstName} label={t('prospects.fields.firstName')} autoComplete="off" />
      <TextField field={fields.lastName} label={t('prospects.fields.lastName')} autoComplete="off" />
      <SelectField
        field={fields.formality}
        label={t('prospects.fields.formality')}
        options={(['sie', 'du'] as const).map((value) => ({
          value,
          label: t(`prospects.formality.${value}`),
        }))}
      />
      <LanguageField
        field={fields.language}
        label={t('prospects.fields.language')}
        emptyLabel={t('prospects.form.workspaceLanguage')}
      />
    </div>
  );
}

function PlaceFields({ fields, countries }: { fields: ProspectFieldset; countries: Option[] }) {
  const { t } = useTranslation();
  return (
    <div className={grid}>
      <TextField field={fields.street} label={t('prospects.fields.street')} className="sm:col-span-2" />
      <TextField field={fields.postalCode} label={t('prospects.fields.postalCode')} inputMode="text" />
      <TextField field={fields.city} label={t('prospects.fields.city')} />
      <TextField field={fields.region} label={t('prospects.fields.region')} />
      <ComboboxField
        field={fields.country}
        label={t('prospects.fields.country')}
        options={countries}
        words={{ choose: t('common.choose'), search: t('common.search'), empty: t('common.none') }}
      />
      <TextField
        field={fields.timeZone}
        label={t('prospects.fields.timeZone')}
        hint={t('prospects.fields.timeZoneHint')}
        autoComplete="off"
      />
    </div>
  );
}

function WhyFields({ fields }: { fields: ProspectFieldset }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <TextareaField
        field={fields.presumedInterest}
        label={t('prospects.fields.presumedInterest')}
        hint={t('prospects.fields.presumedInterestHint')}
      />
      <div className={grid}>
        <SelectField
          field={fields.legalBasis}
          label={t('prospects.fields.legalBasis')}
          options={(['none', 'presumed_interest', 'consent', 'existing_customer'] as const).map((value) => ({
            value,
            label: t(`prospects.legalBasis.${value}`),
          }))}
        />
        <CheckboxField
          field={fields.consumer}
          label={t('prospects.fields.consumer')}
          className="sm:self-end"
        />
        <CheckboxField
          field={fields.directoryAsterisk}
          label={t('prospects.fields.directoryAsterisk')}
          className="sm:col-span-2"
        />
      </div>
    </div>
  );
}
