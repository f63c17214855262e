import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';
import { SettingsForm } from '../settings-form';
import { invitationSchema } from './schema';

/** Whom to invite, and as what. */
export function InvitationForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    id: 'invitation',
    lastResult,
    defaultValue: { role: 'member' },
    constraint: getZodConstraint(invitationSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: invitationSchema }),
  });
  return (
    <SettingsForm form={form} submit={t('accounts.members.inviteSubmit')}>
      <TextField field={fields.email} label={t('accounts.members.email')} type="email" autoComplete="off" />
      <ChoiceField
        field={fields.role}
        label={t('accounts.members.role')}
        choices={(['member', 'owner'] as const).map((role) => ({
          value: role,
          label: t(`accounts.members.roles.${role}`),
        }))}
      />
    </SettingsForm>
  );
}
