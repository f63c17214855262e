import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { confirmSecondFactor } from '~/accounts/second-factor/confirm-second-factor.server';
import { findSecondFactor } from '~/accounts/second-factor/find-second-factor.server';
import { RecoveryCodeList } from '~/accounts/second-factor/recovery-code-list';
import { codeSchema } from '~/accounts/second-factor/schema';
import { SeedCard } from '~/accounts/second-factor/seed-card';
import { drawSeed } from '~/accounts/second-factor/seed-code.server';
import { useFormats } from '~/i18n/formats-context';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, email } = await requireMember(request, context);
  const factor = await findSecondFactor(context.db, { actor, secrets: context.secrets });
  if (factor.state !== 'starting') return factor;
  return { state: factor.state, ...(await drawSeed(factor.seed, email)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, codeSchema);
  if (!form.ok) return invalid(form.reply);
  const { db, secrets } = context;
  const result = await confirmSecondFactor(db, { ...form.value, actor, secrets, now: context.now() });
  if (result.ok) return result.value;
  return refused(result.error, result.error === 'too_many' ? undefined : `accounts.errors.${result.error}`);
}

export default function SecondFactor() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const factor = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const codes = answer && 'recoveryCodes' in answer ? answer.recoveryCodes : undefined;
  return (
    <Section title={t('accounts.factor.title')} text={t('accounts.factor.text')}>
      {codes && <RecoveryCodeList codes={codes} />}
      {factor.state === 'starting' && (
        <SeedCard {...factor} lastResult={answer && 'recoveryCodes' in answer ? undefined : answer} />
      )}
      {factor.state === 'off' && (
        <div className="grid justify-items-start gap-4">
          <p>{t('accounts.factor.off')}</p>
          <Form method="post" action="/settings/second-factor/start">
            <Button type="submit" variant="primary">
              {t('accounts.factor.start')}
            </Button>
          </Form>
        </div>
      )}
      {factor.state === 'on' && !codes && (
        <div className="grid gap-4">
          <p>{t('accounts.factor.on', { day: moment(factor.since) })}</p>
          <p>{t('accounts.factor.left', { count: factor.recoveryCodesLeft })}</p>
          <div className="flex flex-wrap gap-2">
            <Button asChild>
              <Link to="/settings/second-factor/recovery-codes">{t('accounts.factor.renew')}</Link>
            </Button>
            <Button asChild variant="danger">
              <Link to="/settings/second-factor/removal">{t('accounts.factor.turnOff')}</Link>
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
