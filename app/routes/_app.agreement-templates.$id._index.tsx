import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { DeleteAgreementTemplate } from '~/agreements/templates/delete-template';
import { listPreviewClients, previewAgreement } from '~/agreements/templates/preview.server';
import { findAgreementTemplate } from '~/agreements/templates/queries.server';
import { agreementTemplateInvalid, agreementTemplateRefused } from '~/agreements/templates/reply.server';
import { saveAgreementTemplate } from '~/agreements/templates/save-template.server';
import { agreementTemplateSchema } from '~/agreements/templates/schema';
import { TemplatePage } from '~/agreements/templates/template-page';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const { workspaceId } = actor;
  const value = (await findAgreementTemplate(context.db, workspaceId, recordId(params.id))) ?? notFound();
  const clients = await listPreviewClients(context.db, workspaceId);
  const clientId = clients[0]?.id ?? null;
  const preview = await previewAgreement(context.db, { ...value, clientId, actor, now: context.now() });
  return { value, clients, preview };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const templateId = recordId(params.id);
  const form = await parseForm(request, agreementTemplateSchema);
  if (!form.ok) return agreementTemplateInvalid(form.reply);
  const now = context.now();
  const saved = await saveAgreementTemplate(context.db, { ...form.value, templateId, actor, now });
  return saved.ok ? redirect('/agreement-templates') : agreementTemplateRefused(form, saved);
}

export default function AgreementTemplate() {
  const { value, clients, preview } = useLoaderData<typeof loader>();
  return (
    <TemplatePage
      title={value.name}
      actions={<DeleteAgreementTemplate template={value} />}
      {...{ value, clients, preview }}
      lastReply={useActionData<typeof action>()}
    />
  );
}
