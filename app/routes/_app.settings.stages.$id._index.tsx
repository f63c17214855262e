import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound } from '~/platform/respond.server';
import { changeStage } from '~/prospects/pipeline/change-stage.server';
import { findPipeline } from '~/prospects/pipeline/find-pipeline.server';
import { stageSettingsSchema } from '~/prospects/pipeline/schema';
import { StageRemoval } from '~/prospects/pipeline/stage-removal';
import { StageSettingsForm } from '~/prospects/pipeline/stage-settings-form';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const stages = await findPipeline(context.db, workspaceId);
  const stage = stages.find(({ id }) => id === recordId(params.id)) ?? notFound();
  return { stage, others: stages.filter(({ id }) => id !== stage.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const stageId = recordId(params.id);
  const form = await parseForm(request, stageSettingsSchema);
  if (!form.ok) return invalid(form.reply);
  const change = { stageId, stage: form.value, actor, now: context.now() };
  const changed = await changeStage(context.db, change);
  if (changed.ok) return redirect('/settings/stages?saved');
  if (changed.error === 'not_found') return notFound();
  if (changed.error === 'taken') {
    return invalid(form.refuse({ fieldErrors: { name: ['stages.errors.taken'] } }));
  }
  return invalid(form.refuse({ fieldErrors: { type: ['stages.errors.lastOfType'] } }));
}

export default function ChangeStage() {
  const { t } = useTranslation();
  const { stage, others } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <TextLink to="/settings/stages">{t('stages.all')}</TextLink>
      </p>
      <Section title={t('stages.change', { name: stage.name })}>
        <StageSettingsForm
          key={stage.id}
          action={`/settings/stages/${stage.id}?index`}
          stage={stage}
          submit={t('common.save')}
          lastResult={useActionData<typeof action>()}
        />
      </Section>
      <StageRemoval stage={stage} others={others} />
    </>
  );
}
