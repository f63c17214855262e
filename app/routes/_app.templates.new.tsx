import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { MessagePreview } from '~/mail/message-preview';
import { previewMessage } from '~/mail/preview-message.server';
import { parseForm } from '~/platform/form.server';
import { listPreviewProspects } from '~/templates/preview-values.server';
import { listSnippets } from '~/templates/queries.server';
import { templateInvalid, templateRefused } from '~/templates/reply.server';
import { saveTemplate } from '~/templates/save-template.server';
import { templateSchema } from '~/templates/schema';
import { TEMPLATE_FORM, TemplateEditor } from '~/templates/template-editor';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, locale } = await requireMember(request, context);
  const prospects = await listPreviewProspects(context.db, actor.workspaceId);
  const value = { name: '', language: locale, subject: '', body: '', version: 0 };
  const draft = { ...value, prospectId: null, appUrl: context.env.APP_URL, actor };
  const snippets = await listSnippets(context.db, actor.workspaceId);
  return { value, prospects, snippets, preview: await previewMessage(context.db, draft) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, templateSchema);
  if (!form.ok) return templateInvalid(form.reply);
  const saved = await saveTemplate(context.db, { ...form.value, actor, now: context.now() });
  return saved.ok ? redirect('/templates') : templateRefused(form, saved);
}

export default function NewTemplate() {
  const { t } = useTranslation();
  const { value, prospects, snippets, preview } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('templates.add')} back={{ to: '/templates', label: t('templates.title') }} />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2">
        <Card className="sm:p-6">
          <TemplateEditor value={value} snippets={snippets} lastReply={useActionData<typeof action>()} />
        </Card>
        <MessagePreview formId={TEMPLATE_FORM} prospects={prospects} initial={preview} />
      </div>
    </>
  );
}
