import { type FieldMetadata, type FormMetadata, getFormProps } from '@conform-to/react';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED_FILES } from '~/documents/file-rules';
import { Button } from '~/ui/button';
import { FileField } from '~/ui/file-field';

type SignedCopyFormProps = {
  form: FormMetadata<{ file: string }>;
  field: FieldMetadata<string>;
  backTo: string;
};

/** The signed paper, scanned or photographed. */
export function SignedCopyForm({ form, field, backTo }: SignedCopyFormProps) {
  const { t } = useTranslation();
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-5">
      <FileField
        field={field}
        label={t('agreements.copy.file')}
        prompt={t('agreements.copy.prompt')}
        hint={t('agreements.copy.hint')}
        accept={ACCEPTED_FILES}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" pending={useNavigation().state !== 'idle'}>
          {t('agreements.copy.submit')}
        </Button>
        <Button asChild variant="quiet">
          <Link to={backTo}>{t('common.cancel')}</Link>
        </Button>
      </div>
    </Form>
  );
}
