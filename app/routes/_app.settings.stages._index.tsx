import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { addStage } from '~/prospects/pipeline/add-stage.server';
import { findPipeline } from '~/prospects/pipeline/find-pipeline.server';
import { stageSettingsSchema } from '~/prospects/pipeline/schema';
import { StageList } from '~/prospects/pipeline/stage-list';
import { StageSettingsForm } from '~/prospects/pipeline/stage-settings-form';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  return { stages: await findPipeline(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, stageSettingsSchema);
  if (!form.ok) return invalid(form.reply);
  const added = await addStage(context.db, { stage: form.value, actor, now: context.now() });
  if (added.ok) return redirect('/settings/stages?saved');
  const error = added.error === 'taken' ? 'stages.errors.taken' : 'stages.errors.tooMany';
  return invalid(form.refuse({ fieldErrors: { name: [error] } }));
}

export default function Stages() {
  const { t } = useTranslation();
  const { stages } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title={t('stages.title')} text={t('stages.text')}>
        <StageList stages={stages} />
      </Section>
      <Section title={t('stages.new')}>
        <StageSettingsForm
          key={stages.length}
          action="/settings/stages?index"
          submit={t('stages.add')}
          lastResult={useActionData<typeof action>()}
        />
      </Section>
    </>
  );
}
