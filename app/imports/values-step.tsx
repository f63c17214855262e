import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { type Option, SelectField } from '~/ui/select-field';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { ImportValues } from '~db/schema/imports';
import type { ImportPageProps } from './import-page-props';
import { useColumnName } from './use-column-name';
import { useValueOptions } from './use-value-options';
import { standing } from './values/value-choices';

type Value = ImportValues['values'][number];

/** The step between columns and check: her words for stages, countries, salutations and legal bases, and what they mean. */
export function ValuesStep({ found, countries, stages }: ImportPageProps) {
  const { t } = useTranslation();
  const optionsOf = useValueOptions({ countries, stages });
  const columnName = useColumnName(found.fileName);
  const values = found.values ?? [];
  const isOpen = (survey: ImportValues, value: Value) =>
    value.guess === null && !Object.hasOwn(found.valueChoices[survey.field] ?? {}, value.key);
  const open = values.flatMap((survey) => survey.values.filter((value) => isOpen(survey, value))).length;
  return (
    <Form method="post" action={`/imports/${found.id}/values`} className="grid gap-8">
      <div>
        <h2 className="font-semibold text-xl">{t('imports.values.title')}</h2>
        <p className="max-w-prose text-muted">{t('imports.values.text', { count: open })}</p>
      </div>
      {values.map((survey) => (
        <SurveyTable
          key={survey.field}
          survey={survey}
          options={optionsOf(survey.field)}
          columnName={columnName(survey.column)}
          chosen={(value) => standing(survey, value, found.valueChoices)}
          isOpen={(value) => isOpen(survey, value)}
        />
      ))}
      <Button
        type="submit"
        variant="primary"
        size="large"
        className="justify-self-start"
        pending={useNavigation().state !== 'idle'}
      >
        {t('imports.values.submit')}
      </Button>
    </Form>
  );
}

type SurveyTableProps = {
  survey: ImportValues;
  options: Option[];
  columnName: string;
  chosen: (value: Value) => string | null;
  isOpen: (value: Value) => boolean;
};

function SurveyTable({ survey, options, columnName, chosen, isOpen }: SurveyTableProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { field, uncounted } = survey;
  const title = t('imports.values.column', { column: columnName, field: t(`imports.fields.${field}`) });
  const hints = [
    field === 'stage' && t('imports.values.stageHint'),
    uncounted > 0 && t('imports.values.uncounted', { count: uncounted }),
  ];
  return (
    <Section title={title} text={hints.filter(Boolean).join(' ')} flush>
      <Table caption={title}>
        <TableHead>
          <HeadCell>{t('imports.values.value')}</HeadCell>
          <HeadCell align="end">{t('imports.values.count')}</HeadCell>
          <HeadCell>{t('imports.values.meaning')}</HeadCell>
        </TableHead>
        <TableBody>
          {survey.values.map((value, index) => (
            <Row key={value.key}>
              <Cell head>
                <span className="wrap-anywhere">{value.text}</span>{' '}
                {isOpen(value) && <Badge tone="waiting">{t('imports.values.open')}</Badge>}
              </Cell>
              <Cell align="end" label={t('imports.values.count')}>
                {number(value.count)}
              </Cell>
              <Cell className="sm:w-80">
                <SelectField
                  field={{
                    id: `${field}-${index}`,
                    name: `${field}[${index}]`,
                    defaultValue: chosen(value) ?? '',
                  }}
                  label={t('imports.values.meaningOf', { text: value.text })}
                  hideLabel
                  className="grow"
                  emptyLabel={t(`imports.values.none.${field}`)}
                  options={options}
                />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
