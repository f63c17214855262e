import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { Bookmark, CalendarCheck, Columns3, List } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/checkbox-field';
import { ChoiceField } from '~/ui/choice-field';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { startSchema } from './session-schema';
import type { StartChoices } from './start-choices.server';

type StartFormProps = {
  choices: StartChoices;
  /** Chosen from the start: 'list:<id>' when she comes from a list. */
  from: string;
  goal: number;
  lastResult: SubmissionResult | undefined;
};

/** Who to call, with which script, and how many. */
export function StartForm({ choices, from, goal, lastResult }: StartFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(startSchema),
    defaultValue: { from, goal: String(goal) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: startSchema }),
  });
  const count = (value: number) => t('calls.start.count', { count: value });
  return (
    <Form method="post" action="/calls?index" {...getFormProps(form)} className="grid gap-5">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <ChoiceField
        field={fields.from}
        label={t('calls.start.who')}
        choices={[
          {
            value: 'today',
            label: t('calls.start.today'),
            hint: t('calls.start.todayHint'),
            icon: CalendarCheck,
          },
          ...choices.lists.map((list) => ({
            value: `list:${list.id}`,
            label: list.name,
            hint: count(list.count),
            icon: List,
          })),
          ...choices.views.map((view) => ({
            value: `view:${view.id}`,
            label: view.name,
            hint: t('calls.start.view'),
            icon: Bookmark,
          })),
          ...choices.stages
            .filter((stage) => stage.count > 0)
            .map((stage) => ({
              value: `stage:${stage.id}`,
              label: stage.name,
              hint: count(stage.count),
              icon: Columns3,
            })),
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <SelectField
          field={fields.scriptId}
          label={t('calls.start.script')}
          emptyLabel={t('scripts.uses.fitting')}
          options={choices.scripts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField field={fields.goal} label={t('calls.start.goal')} type="number" inputMode="numeric" />
      </div>
      <CheckboxField
        field={fields.courage}
        label={t('calls.start.courage')}
        hint={t('calls.start.courageHint')}
      />
      <Button
        type="submit"
        variant="primary"
        size="large"
        className="justify-self-start"
        pending={useNavigation().state !== 'idle'}
      >
        {t('calls.start.submit')}
      </Button>
    </Form>
  );
}
