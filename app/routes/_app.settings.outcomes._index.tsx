import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { listOutcomeRules } from '~/calls/outcome-rules.server';
import { RuleList } from '~/calls/rule-list';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  return { rules: await listOutcomeRules(context.db, workspaceId) };
}

export default function OutcomeSettings() {
  const { t } = useTranslation();
  const { rules } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="text-muted">{t('outcomes.text')}</p>
      {(['result', 'conversation'] as const).map((axis) => (
        <RuleList key={axis} axis={axis} rules={rules.filter((rule) => rule.axis === axis)} />
      ))}
      {rules.some(({ changed }) => changed) && (
        <ConfirmDialog
          trigger={
            <Button type="button" variant="danger" className="justify-self-start">
              {t('outcomes.resetAll')}
            </Button>
          }
          title={t('outcomes.resetAllTitle')}
          text={t('outcomes.resetAllText')}
          cancelLabel={t('common.cancel')}
        >
          <Form method="post" action="/settings/outcomes/reset">
            <Button type="submit" variant="danger">
              {t('outcomes.resetAll')}
            </Button>
          </Form>
        </ConfirmDialog>
      )}
    </>
  );
}
