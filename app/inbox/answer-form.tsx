import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/checkbox-field';
import { FormErrors } from '~/ui/form-errors';
import { TextareaField, TextField } from '~/ui/text-field';
import { answerSchema } from './schema';

type AnswerFormProps = { inboundId: string; subject: string; lastResult?: SubmissionResult };

/** Her own answer to a message. */
export function AnswerForm({ inboundId, subject, lastResult }: AnswerFormProps) {
  const { t } = useTranslation();
  const action = `/inbox/${inboundId}`;
  const [form, fields] = useForm({
    id: 'answer',
    lastResult,
    defaultValue: { subject, text: '', quote: '' },
    constraint: getZodConstraint(answerSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: answerSchema }),
  });
  const pending = useNavigation().formAction === action;
  return (
    <Form method="post" action={action} {...getFormProps(form)} className="grid gap-4">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <TextField field={fields.subject} label={t('inbox.answer.subject')} />
      <TextareaField
        field={fields.text}
        label={t('inbox.answer.text')}
        hint={t('inbox.answer.hint')}
        rows={8}
      />
      <CheckboxField field={fields.quote} label={t('inbox.answer.quote')} />
      <Button type="submit" variant="primary" pending={pending} className="justify-self-start">
        {t('inbox.answer.send')}
      </Button>
    </Form>
  );
}

/** 'Re: …', however often it has gone back and forth. */
export const answerSubject = (subject: string) =>
  `Re: ${subject.replace(/^(?:\s*(?:re|aw|antw|antwort)\s*:)+\s*/i, '').trim()}`.trim();
