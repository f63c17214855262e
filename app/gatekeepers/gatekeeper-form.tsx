import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { FieldDifference } from '~/prospects/field-differences';
import { StaleNotice } from '~/prospects/stale-notice';
import { Button } from '~/ui/button';
import { TextareaField, TextField } from '~/ui/text-field';
import type { Gatekeeper } from './find-gatekeepers.server';
import { type GatekeeperField, gatekeeperSchema } from './schema';

type GatekeeperFormProps = {
  gatekeeper?: Gatekeeper;
  /** Which one it is when only what was sent is known of it. */
  gatekeeperId?: string | undefined;
  prospectId?: string | undefined;
  companyId?: string | undefined;
  back: string;
  lastResult?: SubmissionResult | undefined;
  /** What somebody else has saved since. */
  stale?: StaleGatekeeper | undefined;
};

export interface StaleGatekeeper {
  version: number;
  differences: FieldDifference<GatekeeperField>[];
}

/** Name, direct line, best time and promise of somebody at the front desk. */
export function GatekeeperForm({
  gatekeeper,
  gatekeeperId = gatekeeper?.id,
  prospectId,
  companyId,
  back,
  lastResult,
  stale,
}: GatekeeperFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    id: `gatekeeper-${gatekeeperId ?? 'new'}`,
    lastResult,
    constraint: getZodConstraint(gatekeeperSchema),
    defaultValue: {
      name: gatekeeper?.name ?? undefined,
      directLine: gatekeeper?.directLine ?? undefined,
      bestTime: gatekeeper?.bestTime ?? undefined,
      promised: gatekeeper?.promised ?? undefined,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: gatekeeperSchema }),
  });
  const version = stale?.version ?? gatekeeper?.version;
  const hidden = { gatekeeperId, version, prospectId, companyId, back };
  return (
    <Form
      method="post"
      action="/gatekeepers"
      preventScrollReset
      {...getFormProps(form)}
      className="grid gap-3"
    >
      {Object.entries(hidden).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {stale && (
        <StaleNotice differences={stale.differences} labelOf={(field) => t(`record.desk.${field}`)} />
      )}
      <TextField field={fields.name} label={t('record.desk.name')} autoComplete="off" />
      <TextField field={fields.directLine} label={t('record.desk.directLine')} autoComplete="off" />
      <TextField field={fields.bestTime} label={t('record.desk.bestTime')} autoComplete="off" />
      <TextareaField field={fields.promised} label={t('record.desk.promised')} rows={2} />
      <Button type="submit" className="justify-self-start">
        {t('common.save')}
      </Button>
    </Form>
  );
}
