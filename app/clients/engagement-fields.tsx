import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ChoiceField } from '~/ui/choice-field';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { ENGAGEMENT_KINDS } from './engagement';
import { CURRENCIES, type engagementSchema } from './schema';

type Terms = z.input<typeof engagementSchema>;

type EngagementFieldsProps = {
  fields: { [Key in keyof Terms]-?: FieldMetadata<Terms[Key]> };
  services: { id: string; name: string }[];
  /** The terms follow others, from a day on. */
  follows?: boolean;
};

/** What the price is for. */
const RATE_WORDS = {
  one_off: 'roster.terms.ratePerPiece',
  regular: 'clients.engagement.ratePerHour',
  retainer: 'clients.engagement.ratePerMonth',
} as const;

/** What is agreed: services, kind, hours, rate and start. */
export function EngagementFields({ fields, services, follows = false }: EngagementFieldsProps) {
  const { t } = useTranslation();
  const kind = ENGAGEMENT_KINDS.find((kind) => kind === fields.kind.value) ?? 'regular';
  return (
    <>
      <ChoiceField
        field={fields.services}
        label={t('clients.engagement.services')}
        choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        many
      />
      <ChoiceField
        field={fields.kind}
        label={t('clients.engagement.kind')}
        choices={ENGAGEMENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`clients.kind.${kind}`),
          hint: t(`clients.kindHint.${kind}`),
        }))}
      />
      <div className="grid items-start gap-4 sm:grid-cols-[1fr_1fr_7rem]">
        <TextField
          field={fields.hoursPerWeek}
          label={t('clients.engagement.hoursPerWeek')}
          inputMode="decimal"
          autoComplete="off"
        />
        <TextField field={fields.rate} label={t(RATE_WORDS[kind])} inputMode="decimal" autoComplete="off" />
        <SelectField
          field={fields.currency}
          label={t('clients.engagement.currency')}
          options={CURRENCIES.map((currency) => ({ value: currency, label: currency }))}
        />
      </div>
      <TextField
        field={fields.startsOn}
        label={t(follows ? 'roster.terms.from' : 'clients.engagement.startsOn')}
        hint={follows && t('roster.terms.fromHint')}
        type="date"
        className="max-w-xs"
      />
    </>
  );
}
