import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listPreviewClients, previewAgreement } from '~/agreements/templates/preview.server';
import { agreementTemplateInvalid, agreementTemplateRefused } from '~/agreements/templates/reply.server';
import { saveAgreementTemplate } from '~/agreements/templates/save-template.server';
import { agreementTemplateSchema } from '~/agreements/templates/schema';
import { startValue } from '~/agreements/templates/start-value';
import { TemplatePage } from '~/agreements/templates/template-page';
import { parseForm } from '~/platform/form.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, locale } = await requireMember(request, context);
  const value = startValue(new URL(request.url).searchParams, locale);
  const clients = await listPreviewClients(context.db, actor.workspaceId);
  const clientId = clients[0]?.id ?? null;
  const preview = await previewAgreement(context.db, { ...value, clientId, actor, now: context.now() });
  return { value, clients, preview };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, agreementTemplateSchema);
  if (!form.ok) return agreementTemplateInvalid(form.reply);
  const saved = await saveAgreementTemplate(context.db, { ...form.value, actor, now: context.now() });
  return saved.ok ? redirect('/agreement-templates') : agreementTemplateRefused(form, saved);
}

export default function NewAgreementTemplate() {
  const { t } = useTranslation();
  return (
    <TemplatePage
      title={t('agreements.templates.add')}
      {...useLoaderData<typeof loader>()}
      lastReply={useActionData<typeof action>()}
    />
  );
}
