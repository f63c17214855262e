import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ArchiveSection, TitleSection, VersionSection } from '~/documents/document-sections';
import { DocumentState } from '~/documents/document-table';
import { PreviewSection } from '~/documents/preview-section';
import { findDocument } from '~/documents/queries.server';
import { ReleaseSection } from '~/documents/release-section';
import { renameDocument } from '~/documents/rename-document.server';
import { documentTitleSchema } from '~/documents/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const document = await findDocument(context.db, workspaceId, recordId(params.id));
  return { document: document ?? notFound() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, documentTitleSchema);
  if (!form.ok) return invalid(form.reply);
  valueOrThrow(await renameDocument(context.db, { ...form.value, documentId: recordId(params.id), actor }));
  return redirect('/documents');
}

export default function DocumentPage() {
  const { t } = useTranslation();
  const { document } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={document.title}
        text={<DocumentState document={document} />}
        back={{ to: '/documents', label: t('documents.title') }}
        actions={
          <Button asChild>
            <a href={`/documents/${document.id}/file`} download>
              <Download aria-hidden />
              {t('documents.edit.download')}
            </a>
          </Button>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-8">
          {document.clientName && (
            <ReleaseSection
              release={document}
              client={document.clientName}
              action={`/documents/${document.id}/release`}
            />
          )}
          <TitleSection document={document} lastResult={lastResult} />
          <VersionSection document={document} />
          <ArchiveSection document={document} />
        </div>
        <PreviewSection document={document} />
      </div>
    </>
  );
}
