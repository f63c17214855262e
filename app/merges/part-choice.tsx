import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/ui/choice-field';

export interface PartRow {
  part: string;
  label: string;
  kept: string | null;
  gone: string | null;
  /** Both say something, and not the same. */
  differs: boolean;
  usual: 'kept' | 'gone' | 'both';
  /** Both may stand one below the other. */
  both?: boolean;
}

/** One field of two records: the value of the one, of the other, or both. */
export function PartChoice({ row, names }: { row: PartRow; names: { kept: string; gone: string } }) {
  const { t } = useTranslation();
  const { part, label, kept, gone, usual, both } = row;
  return (
    <ChoiceField
      field={{ id: `part-${part}`, name: part, defaultValue: usual }}
      label={label}
      choices={[
        { value: 'kept', label: kept, hint: names.kept },
        { value: 'gone', label: gone, hint: names.gone },
        ...(both ? [{ value: 'both', label: t('merges.pair.both'), hint: t('merges.pair.bothHint') }] : []),
      ]}
    />
  );
}
