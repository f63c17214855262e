import { useTranslation } from 'react-i18next';
import { useIsOwner } from '~/accounts/use-is-owner';
import type { CustomField } from '~/custom-fields/custom-field';
import { useFormats } from '~/i18n/formats-context';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { ProspectRecord } from './find-prospect.server';
import { InlineFieldsList, type InlineLine } from './inline-fields-list';
import { WebsiteLink } from './website-link';

type CustomCardProps = { record: ProspectRecord; fields: CustomField[] };

/** The workspace's own fields of a prospect; nothing while there are none. */
export function CustomCard({ record, fields }: CustomCardProps) {
  const { t } = useTranslation();
  const isOwner = useIsOwner();
  const lineOf = useCustomLine();
  if (fields.length === 0) return null;
  const address = `/prospects/${record.prospect.id}`;
  const lines = fields.map((field) => lineOf(field, record.prospect.custom[field.key] ?? ''));
  return (
    <Section
      title={t('record.custom')}
      actions={isOwner && <TextLink to="/settings/custom-fields">{t('record.customLink')}</TextLink>}
    >
      <InlineFieldsList lines={lines} action={`${address}/field`} editTo={`${address}/edit#custom`} />
    </Section>
  );
}

function useCustomLine(): (field: CustomField, value: string) => InlineLine {
  const { t } = useTranslation();
  const { number } = useFormats();
  const calendarDay = useCalendarDay();
  return ({ key, label, kind, choices }, value) => {
    const line = { name: `custom:${key}`, label, value };
    const isNumber = kind === 'number' && value !== '' && Number.isFinite(Number(value));
    switch (kind) {
      case 'yes_no': {
        const options = (['yes', 'no'] as const).map((word) => ({ value: word, label: t(`common.${word}`) }));
        const shown = options.find((option) => option.value === value)?.label;
        return { ...line, kind: 'select', emptyLabel: t('common.choose'), options, shown };
      }
      case 'choice': {
        const known = choices.includes(value) || !value ? choices : [value, ...choices];
        const options = known.map((choice) => ({ value: choice, label: choice }));
        return { ...line, kind: 'select', emptyLabel: t('common.choose'), options };
      }
      case 'link':
        return { ...line, kind: 'url', shown: value ? <WebsiteLink address={value} /> : undefined };
      case 'number':
        return { ...line, kind, shown: isNumber ? number(Number(value)) : undefined };
      case 'date':
        return { ...line, kind, shown: isDay(value) ? calendarDay(value) : undefined };
      default:
        return { ...line, kind: 'textarea' };
    }
  };
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
