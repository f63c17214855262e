import type { SubmissionResult } from '@conform-to/react';
import { Form, useFetcher } from '@remix-run/react';
import { FileText, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED_FILES } from '~/documents/file-rules';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { FileField } from '~/ui/file-field';
import { IconButton } from '~/ui/icon-button';
import { toast } from '~/ui/toast';
import type { ProspectFile } from './find-files.server';

type FileCardProps = {
  files: ProspectFile[];
  prospectId: string;
  lastResult?: SubmissionResult | undefined;
};

/** Files kept with a prospect: to download, to take off, and one more. */
export function FileCard({ files, prospectId, lastResult }: FileCardProps) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  return (
    <Section title={t('record.files.title')}>
      <ul className="grid gap-2">
        {files.map((file) => (
          <li key={file.id} className="flex items-center gap-2">
            <FileText aria-hidden className="size-4 shrink-0 text-muted" />
            <a
              href={`/prospects/${prospectId}/files/${file.id}`}
              className="wrap-anywhere min-w-0 grow rounded-sm font-medium hover:underline"
            >
              {file.name}
            </a>
            <span className="shrink-0 text-muted text-sm">{bytes(file.size)}</span>
            <RemoveForm file={file} prospectId={prospectId} />
          </li>
        ))}
      </ul>
      <Disclosure summary={t('record.files.add')} open={Boolean(lastResult)}>
        <UploadForm key={files.length} prospectId={prospectId} lastResult={lastResult} />
      </Disclosure>
    </Section>
  );
}

function UploadForm({ prospectId, lastResult }: Omit<FileCardProps, 'files'>) {
  const { t } = useTranslation();
  const fetcher = useFetcher<SubmissionResult>();
  const problems = Object.values((fetcher.data ?? lastResult)?.error ?? {}).flatMap((found) => found ?? []);
  return (
    <fetcher.Form
      method="post"
      action={`/prospects/${prospectId}/files?index`}
      encType="multipart/form-data"
      className="grid gap-3"
    >
      <FileField
        field={{ id: 'prospect-file', name: 'file', required: true, errors: problems }}
        label={t('record.files.file')}
        hint={t('record.files.hint')}
        prompt={t('documents.form.drop')}
        accept={ACCEPTED_FILES}
      />
      <Button type="submit" pending={fetcher.state !== 'idle'} className="justify-self-start">
        {t('record.files.upload')}
      </Button>
    </fetcher.Form>
  );
}

function RemoveForm({ file, prospectId }: { file: ProspectFile; prospectId: string }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const action = `/prospects/${prospectId}/files/${file.id}/removal`;
  const offerUndo = () => {
    const putBack = () => fetcher.submit({ removed: 'no' }, { method: 'post', action });
    toast.success(t('record.files.removed', { name: file.name }), {
      action: { label: t('common.undo'), onClick: putBack },
    });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <IconButton
        type="submit"
        name="removed"
        value="yes"
        size="small"
        icon={X}
        label={t('record.files.remove', { name: file.name })}
      />
    </Form>
  );
}
