import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Section } from '~/ui/card';
import { Description, DescriptionList } from '~/ui/description-list';
import type { Option } from '~/ui/select-field';
import type { ProspectRecord } from './find-prospect.server';
import { type InlineField, inlineValue } from './inline-fields';
import { InlineFieldsList, type InlineLine } from './inline-fields-list';
import { useFieldControls } from './use-field-controls';

type DetailsCardProps = { record: ProspectRecord; countries: Option[] };

/** In the order she needs them on the phone: why they may want an assistant, then who, where, and where from. */
const FIELDS = [
  'presumedInterest',
  'legalBasis',
  'position',
  'salutation',
  'title',
  'firstName',
  'lastName',
  'formality',
  'language',
  'company',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'timeZone',
  'website',
  'source',
  'warm',
  'consumer',
  'directoryAsterisk',
  'notes',
] as const satisfies InlineField[];

/** What is known of a prospect beside numbers and addresses; each line is edited where it stands. */
export function DetailsCard({ record, countries }: DetailsCardProps) {
  const { t } = useTranslation();
  const controlOf = useFieldControls(countries);
  const address = `/prospects/${record.prospect.id}`;
  const lines = FIELDS.map((name): InlineLine => {
    const value = inlineValue(record, name);
    const label = t(`prospects.fields.${name}`);
    const line = { name, label, value, ...controlOf(name, value) };
    return name === 'presumedInterest' ? { ...line, empty: t('prospects.details.noReason') } : line;
  });
  return (
    <Section title={t('prospects.details.title')}>
      <div className="grid gap-3">
        <InlineFieldsList lines={lines} action={`${address}/field`} editTo={`${address}/edit`} />
        <DescriptionList>
          <Description label={t('prospects.details.added')}>
            <When at={record.prospect.createdAt} as="day" />
          </Description>
        </DescriptionList>
      </div>
    </Section>
  );
}
