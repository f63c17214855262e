import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { checkOwnPassword } from '~/accounts/check-own-password.server';
import { OwnPasswordForm } from '~/accounts/own-password-form';
import { requireMember } from '~/accounts/require-member.server';
import { ownPasswordSchema } from '~/accounts/schema';
import { RecoveryCodeList } from '~/accounts/second-factor/recovery-code-list';
import { renewRecoveryCodes } from '~/accounts/second-factor/renew-recovery-codes.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, ownPasswordSchema);
  if (!form.ok) return invalid(form.reply);
  const checked = await checkOwnPassword(context.db, { ...form.value, actor });
  if (!checked.ok) {
    return refused(
      checked.error,
      checked.error === 'too_many' ? undefined : `accounts.errors.${checked.error}`,
    );
  }
  const renewed = await renewRecoveryCodes(context.db, { actor, now: context.now() });
  return renewed.ok ? renewed.value : redirect('/settings/second-factor');
}

export default function RecoveryCodes() {
  const { t } = useTranslation();
  const answer = useActionData<typeof action>();
  return (
    <Section title={t('accounts.factor.renew')} text={t('accounts.factor.changeText')}>
      {answer && 'recoveryCodes' in answer ? (
        <RecoveryCodeList codes={answer.recoveryCodes} />
      ) : (
        <OwnPasswordForm submit={t('accounts.factor.renew')} lastResult={answer} />
      )}
    </Section>
  );
}
