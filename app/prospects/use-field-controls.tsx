import { useTranslation } from 'react-i18next';
import { countryName } from '~/i18n/country-name';
import { LOCALES } from '~/i18n/locales';
import type { InlineEditProps } from '~/ui/inline-edit';
import type { Option } from '~/ui/select-field';
import type { InlineField } from './inline-fields';
import { useCompanySuggestions } from './use-company-suggestions';
import { WebsiteLink } from './website-link';

type Control = Pick<InlineEditProps, 'kind' | 'options' | 'emptyLabel' | 'shown' | 'useSuggestions'>;

/** How each field of a prospect is edited and shown. */
export function useFieldControls(countries: Option[]): (field: InlineField, value: string) => Control {
  const { t, i18n } = useTranslation();
  const choices = <const T extends string>(words: readonly T[], say: (word: T) => string) =>
    words.map((value) => ({ value, label: say(value) }));
  const yesOrNo: Control = {
    kind: 'select',
    emptyLabel: t('common.no'),
    options: [{ value: 'on', label: t('common.yes') }],
  };
  const selects: Partial<Record<InlineField, Control>> = {
    salutation: {
      kind: 'select',
      emptyLabel: t('prospects.form.noSalutation'),
      options: choices(['frau', 'herr', 'neutral'], (word) => t(`prospects.salutation.${word}`)),
    },
    formality: {
      kind: 'select',
      options: choices(['sie', 'du'], (word) => t(`prospects.formality.${word}`)),
    },
    language: {
      kind: 'select',
      emptyLabel: t('prospects.form.workspaceLanguage'),
      options: choices(LOCALES, (word) => t(`common.locale.${word}`)),
    },
    legalBasis: {
      kind: 'select',
      options: choices(['none', 'presumed_interest', 'consent', 'existing_customer'], (word) =>
        t(`prospects.legalBasis.${word}`),
      ),
    },
    consumer: yesOrNo,
    directoryAsterisk: yesOrNo,
    warm: yesOrNo,
    country: { kind: 'select', emptyLabel: t('common.none'), options: countries },
  };
  return (field, value) => {
    const select = selects[field];
    if (select) {
      const shown = select.options?.find((option) => option.value === value)?.label;
      return { ...select, shown: field === 'country' && value ? countryName(value, i18n.language) : shown };
    }
    if (field === 'website')
      return { kind: 'url', shown: value ? <WebsiteLink address={value} /> : undefined };
    if (field === 'company') return { kind: 'text', useSuggestions: useCompanySuggestions };
    return { kind: field === 'notes' || field === 'presumedInterest' ? 'textarea' : 'text' };
  };
}
