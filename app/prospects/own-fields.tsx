import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/custom-fields/custom-field';
import { Section } from '~/ui/card';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';

type OwnFieldsProps = {
  fields: CustomField[];
  /** As they are stored, by key. */
  stored: Record<string, string>;
  /** What became of the form, when something in it did not fit. */
  reply: SubmissionResult | undefined;
};

/** The workspace's own fields in the form of a prospect; nothing while there are none. */
export function OwnFields({ fields, stored, reply }: OwnFieldsProps) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  const typed = reply?.initialValue?.custom as Record<string, string | undefined> | undefined;
  return (
    <section id="custom" className="scroll-mt-20">
      <Section title={t('record.custom')}>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {fields.map((field) => {
            const was = stored[field.key] ?? '';
            return (
              <div key={field.id}>
                <input type="hidden" name={`customWas.${field.id}`} value={was} />
                <OwnField
                  field={field}
                  value={reply?.initialValue ? (typed?.[field.id] ?? '') : was}
                  errors={reply?.error?.[`custom.${field.id}`] ?? undefined}
                />
              </div>
            );
          })}
        </div>
      </Section>
    </section>
  );
}

const INPUT_TYPES = { text: 'text', number: 'text', date: 'date', link: 'url' } as const;

function OwnField({ field, value, errors }: { field: CustomField; value: string; errors?: string[] }) {
  const { t } = useTranslation();
  const source = { id: `custom-${field.id}`, name: `custom.${field.id}`, defaultValue: value, errors };
  if (field.kind === 'yes_no' || field.kind === 'choice') {
    const known = field.kind === 'yes_no' ? ['yes', 'no'] : field.choices;
    const values = value === '' || known.includes(value) ? known : [value, ...known];
    const options = values.map((one) => ({
      value: one,
      label: one === 'yes' || one === 'no' ? t(`common.${one}`) : one,
    }));
    return (
      <SelectField field={source} label={field.label} emptyLabel={t('common.choose')} options={options} />
    );
  }
  return (
    <TextField
      field={source}
      label={field.label}
      type={INPUT_TYPES[field.kind]}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      autoComplete="off"
    />
  );
}
