import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { MessagePreview } from '~/mail/message-preview';
import { previewMessage } from '~/mail/preview-message.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { DeleteTemplate } from '~/templates/delete-template';
import { listPreviewProspects } from '~/templates/preview-values.server';
import { findTemplate, listSnippets } from '~/templates/queries.server';
import { templateInvalid, templateRefused } from '~/templates/reply.server';
import { saveTemplate } from '~/templates/save-template.server';
import { templateSchema } from '~/templates/schema';
import { TEMPLATE_FORM, TemplateEditor } from '~/templates/template-editor';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const { workspaceId } = actor;
  const template = (await findTemplate(context.db, workspaceId, recordId(params.id))) ?? notFound();
  const prospects = await listPreviewProspects(context.db, workspaceId);
  const prospectId = prospects[0]?.id ?? null;
  const draft = { ...template, prospectId, appUrl: context.env.APP_URL, actor };
  const snippets = await listSnippets(context.db, workspaceId);
  return { template, prospects, snippets, preview: await previewMessage(context.db, draft) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const templateId = recordId(params.id);
  const form = await parseForm(request, templateSchema);
  if (!form.ok) return templateInvalid(form.reply);
  const saved = await saveTemplate(context.db, { ...form.value, templateId, actor, now: context.now() });
  return saved.ok ? redirect('/templates') : templateRefused(form, saved);
}

export default function TemplatePage() {
  const { t } = useTranslation();
  const { template, prospects, snippets, preview } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={template.name}
        back={{ to: '/templates', label: t('templates.title') }}
        actions={<DeleteTemplate template={template} />}
      />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2">
        <Card className="sm:p-6">
          <TemplateEditor value={template} snippets={snippets} lastReply={useActionData<typeof action>()} />
        </Card>
        <MessagePreview formId={TEMPLATE_FORM} prospects={prospects} initial={preview} />
      </div>
    </>
  );
}
