import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { listOutcomeRules } from '~/calls/outcome-rules.server';
import { RuleFields } from '~/calls/rule-fields';
import { ruleSchema } from '~/calls/rule-schema';
import { saveRule } from '~/calls/save-rule.server';
import { parseForm } from '~/platform/form.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { findStages } from '~/prospects/find-stages.server';
import { useOutcomeName } from '~/prospects/outcome-label';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const rules = await listOutcomeRules(context.db, workspaceId);
  const rule = rules.find(({ name }) => name === params.name) ?? notFound();
  return { rule, stages: await findStages(context.db, workspaceId) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, ruleSchema);
  if (!form.ok) return invalid(form.reply);
  const rule = { name: params.name ?? '', change: form.value, actor, now: context.now() };
  const saved = await saveRule(context.db, rule);
  if (saved.ok) return redirect('/settings/outcomes?saved');
  if (saved.error === 'not_found') return notFound();
  if (saved.error === 'stage_gone') return refused('stage_gone', 'outcomes.errors.stageGone');
  return invalid(form.refuse({ fieldErrors: { shortcut: ['outcomes.errors.keyTaken'] } }));
}

export default function OutcomeSetting() {
  const { t } = useTranslation();
  const { rule, stages } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <>
      {search.has('key-taken') && <Notice tone="stop">{t('outcomes.errors.keyTaken')}</Notice>}
      <p>
        <TextLink to="/settings/outcomes">{t('outcomes.all')}</TextLink>
      </p>
      <Section title={useOutcomeName()(rule.name)} text={t(`outcomes.axis.${rule.axis}`)}>
        <RuleFields key={rule.name} rule={rule} stages={stages} lastResult={useActionData<typeof action>()} />
      </Section>
      {rule.changed && (
        <Form method="post" action="/settings/outcomes/reset">
          <input type="hidden" name="name" value={rule.name} />
          <Button type="submit" variant="quiet">
            {t('outcomes.reset')}
          </Button>
        </Form>
      )}
    </>
  );
}
