import { useTranslation } from 'react-i18next';
import { countryName } from '~/i18n/country-name';
import { InlineFieldsList, type InlineLine } from '~/prospects/inline-fields-list';
import { WebsiteLink } from '~/prospects/website-link';
import { Section } from '~/ui/card';
import { Description, DescriptionList } from '~/ui/description-list';
import type { Option } from '~/ui/select-field';
import type { CompanyRecord } from './find-company.server';
import { COMPANY_FIELDS, type CompanyField } from './schema';

type CompanyDetailsCardProps = { company: CompanyRecord; countries: Option[] };

/** What is known of a company: its front desk, where it is, and where on the web; each line is edited in place. */
export function CompanyDetailsCard({ company, countries }: CompanyDetailsCardProps) {
  const { t, i18n } = useTranslation();
  const address = `/companies/${company.id}`;
  const lineOf = (name: CompanyField): InlineLine => {
    const value = company[name] ?? '';
    const line = { name, value, label: t(`companies.fields.${name}`) };
    switch (name) {
      case 'country':
        return {
          ...line,
          kind: 'select',
          emptyLabel: t('common.none'),
          options: countries,
          shown: value && countryName(value, i18n.language),
        };
      case 'website':
        return { ...line, kind: 'url', shown: value ? <WebsiteLink address={value} /> : undefined };
      case 'gatekeeper':
        return { ...line, kind: 'textarea', empty: t('companies.gatekeeper.none') };
      default:
        return { ...line, kind: 'text' };
    }
  };
  return (
    <Section title={t('companies.details')}>
      <div className="grid gap-3">
        <InlineFieldsList
          lines={COMPANY_FIELDS.map(lineOf)}
          action={`${address}/field`}
          editTo={`${address}/edit`}
        />
        <DescriptionList>
          <Description label={t('companies.fields.domain')}>{company.domain}</Description>
        </DescriptionList>
      </div>
    </Section>
  );
}
