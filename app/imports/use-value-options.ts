import { useTranslation } from 'react-i18next';
import type { Option } from '~/ui/select-field';
import type { ValueField } from '~db/schema/imports';

interface Known {
  countries: Option[];
  stages: { id: string; name: string }[];
}

/** What the words of a column can mean, to choose from. */
export function useValueOptions({ countries, stages }: Known) {
  const { t } = useTranslation();
  const options: Record<ValueField, Option[]> = {
    salutation: (['frau', 'herr', 'neutral'] as const).map((value) => ({
      value,
      label: t(`imports.values.salutation.${value}`),
    })),
    country: countries,
    stage: stages.map(({ id, name }) => ({ value: id, label: name })),
    legalBasis: (['consent', 'presumed_interest', 'existing_customer'] as const).map((value) => ({
      value,
      label: t(`prospects.legalBasis.${value}`),
    })),
  };
  return (field: ValueField) => options[field];
}
