import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useTypedNumber } from '~/i18n/use-typed-number';
import { ClientForm } from './client-form';
import { EngagementFields } from './engagement-fields';
import { engagementSchema } from './schema';

type Terms = z.input<typeof engagementSchema>;

type Start = Omit<DefaultValue<Terms>, 'hoursPerWeek' | 'rate'> & {
  hoursPerWeek?: number | null;
  /** In units of the currency. */
  rate?: number | null;
};

type EngagementFormProps = {
  services: { id: string; name: string }[];
  start: Start;
  /** The terms follow others, from a day on. */
  follows?: boolean;
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** What is agreed with a client: one more engagement, or other terms of one. */
export function EngagementForm({
  services,
  start,
  follows = false,
  backTo,
  lastResult,
}: EngagementFormProps) {
  const { t } = useTranslation();
  const typedNumber = useTypedNumber();
  const typed = { hoursPerWeek: typedNumber(start.hoursPerWeek), rate: typedNumber(start.rate, 2) };
  const [form, fields] = useForm<Terms, z.output<typeof engagementSchema>>({
    lastResult,
    defaultValue: { kind: 'regular', ...start, ...typed },
    constraint: getZodConstraint(engagementSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: engagementSchema }),
  });
  return (
    <ClientForm
      form={form}
      submit={t(follows ? 'roster.terms.change' : 'clients.engagement.add')}
      backTo={backTo}
    >
      <EngagementFields fields={fields} services={services} follows={follows} />
    </ClientForm>
  );
}
