import { FileText, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/ui/choice-field';
import { adjustField, type FieldSource } from '~/ui/field-source';
import { FileField } from '~/ui/file-field';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { ACCEPTED_FILES } from './file-rules';

type DocumentFieldsProps = {
  fields: Record<'file' | 'title' | 'description' | 'kind' | 'madeForClientId', FieldSource>;
  clients: { id: string; name: string }[];
};

/** File, kind and title of a new document; for whom it was made is asked only when there are clients. */
export function DocumentFields({ fields, clients }: DocumentFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <FileField
        field={adjustField(fields.file, { required: true })}
        label={t('documents.form.file')}
        prompt={t('documents.form.drop')}
        accept={ACCEPTED_FILES}
      />
      <ChoiceField
        field={fields.kind}
        label={t('documents.form.kind')}
        choices={[
          {
            value: 'resume',
            label: t('documents.kind.resume'),
            hint: t('documents.kindHint.resume'),
            icon: FileText,
          },
          {
            value: 'work_sample',
            label: t('documents.kind.work_sample'),
            hint: t('documents.kindHint.work_sample'),
            icon: Sparkles,
          },
        ]}
      />
      <TextField
        field={fields.title}
        label={t('documents.form.name')}
        hint={t('documents.form.nameHint')}
        maxLength={120}
      />
      <TextField
        field={fields.description}
        label={t('documents.form.description')}
        hint={t('documents.form.descriptionHint')}
        maxLength={300}
      />
      {clients.length > 0 && (
        <SelectField
          field={fields.madeForClientId}
          label={t('documents.form.client')}
          hint={t('documents.form.clientHint')}
          emptyLabel={t('documents.form.noClient')}
          options={clients.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}
