import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { LanguageField } from '~/i18n/language-field';
import { FieldPicker } from '~/templates/field-picker';
import { ProblemList } from '~/templates/problem-list';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/checkbox-field';
import { Disclosure } from '~/ui/disclosure';
import { FormErrors } from '~/ui/form-errors';
import { TextareaField, TextField } from '~/ui/text-field';
import type { PacketFormValue, PacketReply } from './form-value';
import { PacketItems } from './packet-items-field';
import type { PacketChoice } from './queries.server';
import { packetSchema } from './schema';

type PacketBuilderProps = {
  value: PacketFormValue;
  choices: PacketChoice[];
  lastReply: PacketReply | undefined;
  submitLabel: string;
};

/** Puts a packet together: what is in it, in which order, with which words. Works without JavaScript. */
export function PacketBuilder({ value, choices, lastReply, submitLabel }: PacketBuilderProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<PacketFormValue, z.output<typeof packetSchema>>({
    id: 'packet',
    lastResult: lastReply?.reply,
    constraint: getZodConstraint(packetSchema),
    defaultValue: value,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: packetSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid grid-cols-1 gap-6">
      {/* Enter saves; without this it would press the first button that moves an item. */}
      <button type="submit" hidden />
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <ProblemList problems={lastReply?.problems ?? []} />
      <div className="grid items-start gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField field={fields.name} label={t('packets.form.name')} hint={t('packets.form.nameHint')} />
        <LanguageField field={fields.language} label={t('packets.form.language')} />
      </div>
      <PacketItems form={form} field={fields.items} choices={choices} />
      <div className="grid gap-2">
        <TextareaField
          field={fields.coverText}
          label={t('packets.form.cover')}
          hint={t('packets.form.coverHint')}
          rows={8}
        />
        <FieldPicker target={fields.coverText.id} groups={['prospect', 'company', 'call', 'sender']} />
        <Disclosure summary={t('packets.form.otherCover')} open={Boolean(value.otherCoverText)}>
          <TextareaField
            field={fields.otherCoverText}
            label={t('packets.form.otherCover')}
            hint={t('packets.form.otherCoverHint')}
            rows={8}
          />
        </Disclosure>
      </div>
      <div className="grid gap-3">
        <CheckboxField
          field={fields.isDefault}
          label={t('packets.form.isDefault')}
          hint={t('packets.form.isDefaultHint')}
        />
        <CheckboxField
          field={fields.countsViews}
          label={t('packets.form.countsViews')}
          hint={t('packets.form.countsViewsHint')}
        />
      </div>
      <Button
        type="submit"
        variant="primary"
        pending={useNavigation().state !== 'idle'}
        className="justify-self-start"
      >
        {submitLabel}
      </Button>
    </Form>
  );
}
