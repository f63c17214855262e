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
import { snippetSchema } from './schema';
import type { TemplateProblem } from './template-problem';

export interface SnippetReply {
  reply: SubmissionResult;
  problems: TemplateProblem[];
}

type SnippetFormValue = z.output<typeof snippetSchema>;

type SnippetEditorProps = { value: SnippetFormValue; lastReply: SnippetReply | undefined };

/** Name, language and words of a passage. */
export function SnippetEditor({ value, lastReply }: SnippetEditorProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<SnippetFormValue>({
    id: 'snippet',
    lastResult: lastReply?.reply,
    constraint: getZodConstraint(snippetSchema),
    defaultValue: value,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: snippetSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid grid-cols-1 gap-5">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <ProblemList problems={lastReply?.problems ?? []} />
      <input {...getInputProps(fields.version, { type: 'hidden' })} key={fields.version.key} />
      <div className="grid items-start gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField field={fields.name} label={t('templates.form.name')} hint={t('templates.form.nameHint')} />
        <LanguageField field={fields.language} label={t('templates.form.language')} />
      </div>
      <TextareaField
        field={fields.body}
        label={t('templates.form.body')}
        hint={t('templates.form.bodyHint')}
        rows={8}
      />
      <FieldPicker target={fields.body.id} groups={['prospect', 'company', 'call', 'sender', 'links']} />
      <Button
        type="submit"
        variant="primary"
        pending={useNavigation().state !== 'idle'}
        className="justify-self-start"
      >
        {t('templates.snippets.save')}
      </Button>
    </Form>
  );
}
