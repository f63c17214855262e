import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { FileField } from '~/ui/file-field';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';
import { ACCEPTED_FILES } from './file-rules';
import type { ListedDocument } from './queries.server';

type DocumentProps = { document: ListedDocument };

export function TitleSection({
  document,
  lastResult,
}: DocumentProps & { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useForm<{ title: string; description: string }>({
    lastResult,
    defaultValue: { title: document.title, description: document.description ?? '' },
  });
  return (
    <Section title={t('documents.edit.name')}>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <TextField field={fields.title} label={t('documents.form.name')} />
        <TextField
          field={fields.description}
          label={t('documents.form.description')}
          hint={t('documents.form.descriptionHint')}
        />
        <Button type="submit" className="justify-self-start">
          {t('documents.edit.save')}
        </Button>
      </Form>
    </Section>
  );
}

export function VersionSection({ document }: DocumentProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher<SubmissionResult>();
  const errors = Object.values(fetcher.data?.error ?? {}).flatMap((messages) => messages ?? []);
  return (
    <Section title={t('documents.edit.newVersionTitle')} text={t('documents.edit.newVersionText')}>
      <fetcher.Form
        key={document.version}
        method="post"
        action={`/documents/${document.id}/version`}
        encType="multipart/form-data"
        className="grid gap-3"
      >
        <FormErrors title={t('errors.form')} errors={errors} />
        <FileField
          field={{ id: 'version-file', name: 'file', required: true }}
          label={t('documents.form.file')}
          hideLabel
          prompt={t('documents.form.drop')}
          accept={ACCEPTED_FILES}
        />
        <Button type="submit" pending={fetcher.state !== 'idle'} className="justify-self-start">
          {t('documents.edit.newVersion')}
        </Button>
      </fetcher.Form>
    </Section>
  );
}

export function ArchiveSection({ document: { id, archivedAt } }: DocumentProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('documents.edit.archiveTitle')} text={t('documents.edit.archiveText')}>
      <Form method="post" action={`/documents/${id}/archive`}>
        <Button type="submit" name="archived" value={archivedAt ? 'no' : 'yes'}>
          {t(archivedAt ? 'documents.edit.unarchive' : 'documents.edit.archive')}
        </Button>
      </Form>
    </Section>
  );
}
