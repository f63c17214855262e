import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { TextareaField } from '~/ui/text-field';
import { noteSchema } from './note-schema';

type NoteFormProps = {
  prospectId: string;
  /** Where to go on; the prospect's page without it. */
  back?: string;
  lastResult?: SubmissionResult;
};

/** A note for the timeline. */
export function NoteForm({ prospectId, back, lastResult }: NoteFormProps) {
  const { t } = useTranslation();
  const action = `/prospects/${prospectId}/notes`;
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(noteSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: noteSchema }),
  });
  const navigation = useNavigation();
  return (
    <Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="grid gap-2">
      {back && <input type="hidden" name="back" value={back} />}
      <TextareaField
        field={fields.text}
        label={t('prospects.note.label')}
        hideLabel
        placeholder={t('prospects.note.placeholder')}
      />
      <Button
        type="submit"
        size="small"
        pending={navigation.formAction === action}
        className="justify-self-end"
      >
        {t('prospects.note.save')}
      </Button>
    </Form>
  );
}
