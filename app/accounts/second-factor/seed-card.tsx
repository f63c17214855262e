import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/ui/text-field';
import { SettingsForm } from '../settings-form';
import { codeSchema } from './schema';

type SeedCardProps = {
  /** QR code as a data address. */
  image: string;
  seed: string;
  lastResult: SubmissionResult | undefined;
};

/** The seed for her app, and the first code from it. */
export function SeedCard({ image, seed, lastResult }: SeedCardProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    id: 'first-code',
    lastResult,
    constraint: getZodConstraint(codeSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: codeSchema }),
  });
  return (
    <div className="grid gap-5">
      <p>{t('accounts.factor.scan')}</p>
      <img src={image} alt={t('accounts.factor.qr')} width={196} height={196} className="rounded-md border" />
      <p>
        {t('accounts.factor.seed')}
        {': '}
        <code className="wrap-anywhere font-medium">{seed}</code>
      </p>
      <SettingsForm form={form} submit={t('accounts.factor.confirm')}>
        <TextField
          field={fields.code}
          label={t('accounts.factor.code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          className="max-w-40"
        />
      </SettingsForm>
    </div>
  );
}
