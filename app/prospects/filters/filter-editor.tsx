import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { SelectField } from '~/ui/select-field';
import { type ListFilter, listAddress } from '../list-filter';
import { formatCondition } from './condition';
import type { Editing } from './editing';
import { FilterValues } from './filter-values';
import { operatorsOf } from './operators';
import { type FilterChoices, kindOf, useFilterWords } from './use-filter-words';

type FilterEditorProps = { filter: ListFilter; editing: Editing; choices: FilterChoices; path: string };

/** Writes one condition: operator and value of a field. A plain form, so it works without JavaScript. */
export function FilterEditor({ filter, editing, choices, path }: FilterEditorProps) {
  const { t } = useTranslation();
  const { fieldName } = useFilterWords(choices);
  const { field, at } = editing;
  const kind = kindOf(field, choices.fields);
  const was = at === undefined ? undefined : filter.conditions?.[at];
  const before = was && 'field' in was ? was : undefined;
  return (
    <Card className="mb-4 p-4">
      <Form action={path} key={`${field} ${at}`} preventScrollReset aria-label={fieldName(field)}>
        <KeptState filter={filter} />
        <input type="hidden" name="field" value={field} />
        {at !== undefined && <input type="hidden" name="at" value={at} />}
        <div className="group/op flex flex-wrap items-end gap-3">
          <SelectField
            field={{ id: 'filter-op', name: 'op', defaultValue: before?.operator }}
            label={fieldName(field)}
            className="min-w-52 max-sm:w-full"
            options={operatorsOf(field, kind).map((operator) => ({
              value: operator,
              label: t(`filters.operators.${operator}`),
            }))}
          />
          <FilterValues editing={editing} values={before?.values ?? []} choices={choices} kind={kind} />
          <Button type="submit" variant="primary">
            {t('filters.apply')}
          </Button>
          <Button asChild variant="quiet">
            <Link to={listAddress(filter, {}, path)} preventScrollReset>
              {t('filters.cancel')}
            </Link>
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** The rest of the table's state goes along with the form. */
function KeptState({ filter: { conditions = [], after: _, before: __, ...kept } }: { filter: ListFilter }) {
  return (
    <>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {conditions.map((condition) => (
        <input key={formatCondition(condition)} type="hidden" name="f" value={formatCondition(condition)} />
      ))}
    </>
  );
}
