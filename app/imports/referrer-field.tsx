import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisplayName } from '~/prospects/use-display-name';
import type { Found } from '~/search/find-everything.server';
import { ComboboxField } from '~/ui/combobox-field';
import type { FieldSource } from '~/ui/field-source';
import type { Referrer } from './referrers.server';

type ReferrerFieldProps = {
  field: FieldSource;
  /** Offered until she types: her clients, and whoever was chosen before. */
  referrers: Referrer[];
};

/** Who has brought the people of a file; found among all prospects by typing. */
export function ReferrerField({ field, referrers }: ReferrerFieldProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const [words, setWords] = useState('');
  const { data, load } = useFetcher<{ query: string; found: Found }>();
  const search = (typed: string) => {
    setWords(typed.trim());
    if (typed.trim()) load(`/search?q=${encodeURIComponent(typed)}`);
  };
  const shown = words ? (data?.found.prospects ?? []) : referrers;
  return (
    <ComboboxField
      field={field}
      label={t('imports.choices.referredBy')}
      hint={t('imports.choices.referredByHint')}
      options={shown.map((row) => ({
        value: row.id,
        label: [nameOf(row), row.company !== nameOf(row) && row.company].filter(Boolean).join(' · '),
      }))}
      words={{
        choose: t('imports.choices.nobody'),
        clear: t('imports.choices.nobody'),
        search: t('imports.choices.searchReferrer'),
        empty: t(words ? 'common.palette.empty' : 'imports.choices.searchReferrer'),
      }}
      onSearch={search}
    />
  );
}
