import { useTranslation } from 'react-i18next';
import { CONVERSATIONS, RESULTS } from '~/calls/outcomes';
import type { CustomField } from '~/custom-fields/custom-field';
import { countryName } from '~/i18n/country-name';
import { keptFormat } from '~/i18n/kept-format';
import type { Option } from '~/ui/select-field';
import { useOutcomeName } from '../outcome-label';
import type { Condition } from './condition';
import { customKey, FIELDS, type FieldKind, isFieldName } from './fields';

/** What filters can name: the workspace's own things. */
export interface FilterChoices {
  stages: { id: string; name: string }[];
  lists: { id: string; name: string }[];
  tags: { id: string; name: string }[];
  fields: CustomField[];
}

const OWN_KINDS: Record<CustomField['kind'], FieldKind> = {
  text: 'text',
  link: 'text',
  number: 'number',
  date: 'date',
  choice: 'choice',
  yes_no: 'flag',
};

/** The kind of any field; one of her own that is gone counts as text. */
export function kindOf(field: string, own: CustomField[]): FieldKind {
  if (isFieldName(field)) return FIELDS[field];
  const found = own.find(({ key }) => key === customKey(field));
  return found ? OWN_KINDS[found.kind] : 'text';
}

/** Fields, operators and values of filters in words. */
export function useFilterWords(choices: FilterChoices) {
  const { t } = useTranslation();
  const optionsOf = useFilterOptions(choices);
  const fieldName = (field: string) =>
    isFieldName(field)
      ? t(`filters.fields.${field}`)
      : (choices.fields.find(({ key }) => key === customKey(field))?.label ?? customKey(field) ?? field);
  const valueNames = ({ field, values }: Extract<Condition, { field: string }>) => {
    const options = optionsOf(field, values);
    const isKept = ['stage', 'list', 'tag'].includes(field);
    return values
      .map(
        (value) =>
          options.find((option) => option.value === value)?.label ?? (isKept ? t('filters.gone') : value),
      )
      .join(', ');
  };
  return { fieldName, optionsOf, describe: useDescription(fieldName, valueNames) };
}

function useDescription(
  fieldName: (field: string) => string,
  valueNames: (condition: Extract<Condition, { field: string }>) => string,
) {
  const { t, i18n } = useTranslation();
  const day = (value: string) =>
    keptFormat(Intl.DateTimeFormat, i18n.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(value),
    );
  return (condition: Condition): string => {
    if ('broken' in condition) return t('filters.brokenChip');
    const { field, operator, values } = condition;
    const name = fieldName(field);
    if (operator === 'yes' || operator === 'no') return `${name}: ${t(`filters.operators.${operator}`)}`;
    if (operator === 'any_of') return `${name}: ${valueNames(condition)}`;
    if (operator === 'none_of') return `${name} ≠ ${valueNames(condition)}`;
    if (operator === 'last_days' || operator === 'older_days' || operator === 'next_days') {
      return `${name} ${t(`filters.chips.${operator}`, { count: Number(values[0]) })}`;
    }
    const isDay = operator === 'on' || operator === 'before' || operator === 'after';
    const value = isDay ? day(values[0] ?? '') : values[0];
    return [name, t(`filters.operators.${operator}`), value && (isDay ? value : `„${value}“`)]
      .filter(Boolean)
      .join(' ');
  };
}

/** What can be chosen for a field; `found` are values that stand in the data, such as countries. */
function useFilterOptions({ stages, lists, tags, fields }: FilterChoices) {
  const { t, i18n } = useTranslation();
  const outcomeName = useOutcomeName();
  const rows = (named: { id: string; name: string }[]): Option[] =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  const words = <W extends string>(values: readonly W[], label: (value: W) => string): Option[] =>
    values.map((value) => ({ value, label: label(value) }));

  return (field: string, found: readonly string[]): Option[] => {
    const own = fields.find(({ key }) => key === customKey(field));
    if (own) return words(own.choices, (choice) => choice);
    switch (field) {
      case 'stage':
        return rows(stages);
      case 'list':
        return rows(lists);
      case 'tag':
        return rows(tags);
      case 'outcome':
        return words([...CONVERSATIONS, ...RESULTS], outcomeName);
      case 'salutation':
        return words(['frau', 'herr', 'neutral'], (word) => t(`prospects.salutation.${word}`));
      case 'legalBasis':
        return words(['none', 'consent', 'presumed_interest', 'existing_customer'], (word) =>
          t(`prospects.legalBasis.${word}`),
        );
      case 'language':
        return words(['de', 'en'], (word) => t(`filters.values.language.${word}`));
      case 'consent':
        return words(['given', 'withdrawn', 'none'], (word) => t(`filters.values.consent.${word}`));
      case 'suppression':
        return words(['phone', 'email'], (word) => t(`filters.values.suppression.${word}`));
      case 'stageType':
        return words(['open', 'won', 'lost'], (word) => t(`filters.values.stageType.${word}`));
      case 'next':
        return words(['callback', 'task', 'step', 'call', 'none'], (word) =>
          t(`filters.values.next.${word}`),
        );
      case 'enrolment':
        return words(['open', 'ended', 'none'], (word) => t(`filters.values.enrolment.${word}`));
      case 'country':
        return words(found, (code) => countryName(code, i18n.language));
      default:
        return words(found, (value) => value.replaceAll('_', ' '));
    }
  };
}
