import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';
import type { Editing } from './editing';
import { type FilterChoices, type kindOf, useFilterWords } from './use-filter-words';

type FilterValuesProps = {
  editing: Editing;
  values: string[];
  choices: FilterChoices;
  kind: ReturnType<typeof kindOf>;
};

/** The values an operator asks for. CSS alone shows the one that goes with the chosen operator. */
export function FilterValues({
  editing: { field, suggestions, incomplete },
  values,
  choices,
  kind,
}: FilterValuesProps) {
  const { t } = useTranslation();
  const { optionsOf } = useFilterWords(choices);
  const [value] = values;
  const errors = incomplete ? ['filters.missing'] : undefined;
  const source = (name: string) => ({ id: `filter-${name}`, name: 'value', defaultValue: value, errors });
  const plain =
    'group-has-[option[value=empty]:checked]/op:hidden group-has-[option[value=filled]:checked]/op:hidden';
  if (kind === 'choice') {
    const options = optionsOf(field, [...new Set([...suggestions, ...values])]);
    if (options.length === 0) return <p className="py-2 text-muted">{t('filters.noChoices')}</p>;
    return (
      <ChoiceField
        field={{ id: 'filter-value', name: 'value', defaultOptions: values, errors }}
        label={t('filters.choices')}
        choices={options}
        many
        layout="chips"
        className={`max-h-64 basis-full overflow-auto ${plain}`}
      />
    );
  }
  if (kind === 'flag') return null;
  if (kind === 'date') {
    const days = 'hidden group-has-[option[value$=_days]:checked]/op:block';
    return (
      <>
        <div className={`group-has-[option[value$=_days]:checked]/op:hidden ${plain}`}>
          <TextField field={source('day')} label={t('filters.day')} type="date" />
        </div>
        <div className={days}>
          <TextField field={source('days')} label={t('filters.days')} inputMode="numeric" className="w-28" />
        </div>
      </>
    );
  }
  const isNumber = kind === 'number';
  return (
    <div className={plain}>
      <TextField
        field={source('value')}
        label={t(isNumber ? 'filters.number' : 'filters.value')}
        inputMode={isNumber ? 'decimal' : undefined}
        list={suggestions.length > 0 ? 'filter-suggestions' : undefined}
        autoFocus
      />
      <datalist id="filter-suggestions">
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </div>
  );
}
