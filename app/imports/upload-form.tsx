import { Form, useNavigation } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { FileField } from '~/ui/file-field';
import type { FileError } from './inspect-file.server';

type UploadFormProps = { error: FileError | 'too_large' | 'file_missing' | undefined };

/** The first step: a file. What is wrong with it stands beside the field. */
export function UploadForm({ error }: UploadFormProps) {
  const { t } = useTranslation();
  const errors = error ? [`imports.fileErrors.${error}`] : undefined;
  return (
    <Card className="p-6">
      <Form method="post" action="/imports?index" encType="multipart/form-data" className="grid gap-4">
        <FileField
          field={{ id: 'file', name: 'file', required: true, errors }}
          label={t('imports.upload.file')}
          hint={t('imports.upload.hint')}
          prompt={t('imports.upload.prompt')}
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.vcf,text/csv,text/vcard"
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" pending={useNavigation().formAction === '/imports?index'}>
            {t('imports.upload.submit')}
          </Button>
          <Button asChild variant="quiet">
            <a href="/imports/template" download>
              <Download aria-hidden />
              {t('imports.upload.template')}
            </a>
          </Button>
        </div>
      </Form>
    </Card>
  );
}
