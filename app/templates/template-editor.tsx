import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { LanguageField } from '~/i18n/language-field';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { TextareaField, TextField } from '~/ui/text-field';
import { FieldPicker } from './field-picker';
import { ProblemList } from './problem-list';
import type { ListedSnippet } from './queries.server';
import { templateSchema } from './schema';
import { SnippetPicker } from './snippet-picker';
import type { TemplateProblem } from './template-problem';

export interface TemplateReply {
  reply: SubmissionResult;
  problems: Record<'subject' | 'body', TemplateProblem[]>;
}

type TemplateFormValue = z.output<typeof templateSchema>;

export const TEMPLATE_FORM = 'template';

type TemplateEditorProps = {
  value: TemplateFormValue;
  snippets: ListedSnippet[];
  lastReply: TemplateReply | undefined;
};

/** The words of a message: name, language, subject, text, and the fields at hand. */
export function TemplateEditor({ value, snippets, lastReply }: TemplateEditorProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<TemplateFormValue>({
    id: TEMPLATE_FORM,
    lastResult: lastReply?.reply,
    constraint: getZodConstraint(templateSchema),
    defaultValue: value,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: templateSchema }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid grid-cols-1 gap-5">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <input {...getInputProps(fields.version, { type: 'hidden' })} key={fields.version.key} />
      <div className="grid items-start gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField field={fields.name} label={t('templates.form.name')} hint={t('templates.form.nameHint')} />
        <LanguageField field={fields.language} label={t('templates.form.language')} />
      </div>
      <TextField field={fields.subject} label={t('templates.form.subject')} />
      <ProblemList problems={lastReply?.problems.subject ?? []} />
      <div className="grid gap-2">
        <TextareaField
          field={fields.body}
          label={t('templates.form.body')}
          hint={t('templates.form.bodyHint')}
          rows={14}
        />
        <ProblemList problems={lastReply?.problems.body ?? []} />
        <FieldPicker target={fields.body.id} groups={['prospect', 'company', 'call', 'sender', 'links']} />
        <SnippetPicker target={fields.body.id} snippets={snippets} />
      </div>
      <Button
        type="submit"
        variant="primary"
        pending={useNavigation().state !== 'idle'}
        className="justify-self-start"
      >
        {t('templates.form.save')}
      </Button>
    </Form>
  );
}
