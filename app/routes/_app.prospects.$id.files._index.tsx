import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requireMember } from '~/accounts/require-member.server';
import { receiveDocument } from '~/documents/receive-document.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { addFile } from '~/prospects/files/add-file.server';
import { FileCard } from '~/prospects/files/file-card';
import { findFiles } from '~/prospects/files/find-files.server';
import { isProspect } from '~/prospects/is-prospect.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  if (!(await isProspect(context.db, { workspaceId, prospectId }))) notFound();
  return { prospectId, files: await findFiles(context.db, { workspaceId, prospectId }) };
}

/** Keeps a file with a prospect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await receiveDocument(request, context.files, z.object({}));
  if (!form.ok) return invalid(form.reply);
  const file = { prospectId, upload: form.value.upload, actor, now: context.now() };
  const added = await addFile(context.db, context.files, file);
  if (!added.ok) return refused(added.error, `documents.errors.${added.error}`);
  return redirect(`/prospects/${prospectId}`);
}

/** The files of a prospect on a page of their own: where a refused one is explained. */
export default function Files() {
  const { t } = useTranslation();
  const { prospectId, files } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-xl">
      <PageHeader
        title={t('record.files.title')}
        back={{ to: `/prospects/${prospectId}`, label: t('common.back') }}
      />
      <FileCard files={files} prospectId={prospectId} lastResult={useActionData<typeof action>()} />
    </div>
  );
}
