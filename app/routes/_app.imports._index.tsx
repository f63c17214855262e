import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { ImportHistory } from '~/imports/import-history';
import { listImports } from '~/imports/queries.server';
import { MOST_BYTES, startImport } from '~/imports/start-import.server';
import { UploadForm } from '~/imports/upload-form';
import { receiveUpload } from '~/platform/upload.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return { imports: await listImports(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(request, context);
  await countUse(context, member, 'import');
  const { actor } = member;
  const upload = await receiveUpload(request, context.files, { field: 'file', maxBytes: MOST_BYTES });
  if (!upload.ok) return data({ error: upload.error }, 422);
  const started = await startImport(context, { ...upload.value, actor, asks: true, now: context.now() });
  return started.ok ? redirect(`/imports/${started.value.importId}`) : data({ error: started.error }, 422);
}

export default function Imports() {
  const { t } = useTranslation();
  const { imports } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('imports.title')} text={t('imports.text')} />
      <div className="grid gap-8">
        <UploadForm error={useActionData<typeof action>()?.error} />
        {imports.length > 0 && <ImportHistory imports={imports} />}
      </div>
    </>
  );
}
