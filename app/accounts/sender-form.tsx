import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { TextareaField, TextField } from '~/ui/text-field';
import { SettingsForm } from './settings-form';
import { ownImprint, senderSchema } from './settings-schema';

type SenderValues = { [Key in keyof z.output<typeof senderSchema>]: string | null };

type SenderFormProps = { values: SenderValues; lastResult: SubmissionResult | undefined; skipTo?: string };

/** Who writes, as every message states it. */
export function SenderForm({ values, lastResult, skipTo }: SenderFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { ...values, imprint: ownImprint(values) },
    constraint: getZodConstraint(senderSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: senderSchema }),
  });
  return (
    <SettingsForm form={form} skipTo={skipTo}>
      <TextField
        field={fields.senderName}
        label={t('settings.sender.name')}
        hint={t('settings.sender.nameHint')}
        autoComplete="name"
      />
      <TextareaField
        field={fields.postalAddress}
        label={t('settings.sender.postalAddress')}
        hint={t('settings.sender.postalAddressHint')}
        autoComplete="street-address"
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField field={fields.phone} label={t('settings.sender.phone')} type="tel" autoComplete="tel" />
        <TextField field={fields.website} label={t('settings.sender.website')} inputMode="url" />
      </div>
      <TextareaField
        field={fields.imprint}
        label={t('settings.sender.imprint')}
        hint={t('settings.sender.imprintHint')}
      />
      <TextField
        field={fields.privacyUrl}
        label={t('settings.sender.privacyUrl')}
        hint={t('settings.sender.privacyUrlHint')}
        inputMode="url"
      />
    </SettingsForm>
  );
}
