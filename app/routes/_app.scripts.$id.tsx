import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listServices } from '~/clients/queries.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, statusOf } from '~/platform/respond.server';
import { countCards } from '~/scripts/card-tally.server';
import { fillScript } from '~/scripts/fill-script.server';
import { findUses } from '~/scripts/find-uses.server';
import { findScript } from '~/scripts/queries.server';
import { saveScript } from '~/scripts/save-script.server';
import { scriptSchema } from '~/scripts/schema';
import { SCRIPT_FORM, ScriptEditor } from '~/scripts/script-editor';
import { ScriptPreview } from '~/scripts/script-preview';
import { UsesSection } from '~/scripts/uses-section';
import { VersionList } from '~/scripts/version-list';
import { WhatWorked } from '~/scripts/what-worked';
import { listPreviewProspects, previewValues } from '~/templates/preview-values.server';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, memberId } = await requireMember(request, context);
  const { db } = context;
  const wanted = { workspaceId, scriptId: recordId(params.id) };
  const script = (await findScript(db, wanted)) ?? notFound();
  const prospects = await listPreviewProspects(db, workspaceId);
  const prospectId = prospects[0]?.id ?? null;
  const values = await previewValues(db, { workspaceId, memberId, prospectId, language: script.language });
  return {
    script,
    uses: await findUses(db, wanted),
    services: await listServices(db, workspaceId),
    tally: await countCards(db, wanted),
    preview: fillScript(script.newest.content, values, script.language),
    prospects,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const scriptId = recordId(params.id);
  const form = await parseForm(request, scriptSchema);
  if (!form.ok) return invalid(form.reply);
  const { name, number, ...draft } = form.value;
  const saved = await saveScript(context.db, { scriptId, name, number, draft, actor, now: context.now() });
  if (saved.ok) return redirect(`/scripts/${scriptId}`);
  return data(form.refuse({ formErrors: [`errors.${saved.error}`] }), statusOf(saved.error));
}

export default function Script() {
  const { t } = useTranslation();
  const { script, uses, services, tally, preview, prospects } = useLoaderData<typeof loader>();
  const { name, language, newest, versions, isDefault, archivedAt } = script;
  return (
    <>
      <PageHeader
        back={{ to: '/scripts', label: t('scripts.title') }}
        title={name}
        text={t(archivedAt ? 'scripts.archivedText' : 'scripts.editText')}
      />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid grid-cols-1 gap-6">
          <Card className="sm:p-6">
            <ScriptEditor
              key={`${newest.id} ${newest.number}`}
              value={{ name, number: String(newest.number), ...newest.content }}
              services={services}
              tally={tally}
              lastResult={useActionData<typeof action>()}
            />
          </Card>
          <WhatWorked scriptId={script.id} content={newest.content} tally={tally} />
          <UsesSection uses={uses} />
        </div>
        <div className="grid gap-6">
          <VersionList
            scriptId={script.id}
            versions={versions}
            isDefault={isDefault}
            archived={archivedAt !== null}
          />
          <ScriptPreview
            key={`${newest.id} ${newest.number}`}
            formId={SCRIPT_FORM}
            initial={preview}
            prospects={prospects}
            language={language}
          />
        </div>
      </div>
    </>
  );
}
