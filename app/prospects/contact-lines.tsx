import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/ui/text-field';
import type { ProspectFormValues } from './form-values';

type ContactLinesProps = {
  field: FieldMetadata<ProspectFormValues['phones']> | FieldMetadata<ProspectFormValues['emails']>;
  kind: 'phone' | 'email';
};

const native = {
  phone: { type: 'tel', label: 'prospects.form.phoneN' },
  email: { type: 'text', label: 'prospects.form.emailN' },
} as const;

/** One field for each number or address, and an empty one for the next. */
export function ContactLines({ field, kind }: ContactLinesProps) {
  const { t } = useTranslation();
  const { type, label } = native[kind];
  return (
    <div className="grid content-start gap-3">
      {field.getFieldList().map((line, index) => (
        <TextField
          key={line.key}
          field={line}
          label={t(label, { n: index + 1 })}
          type={type}
          autoComplete="off"
        />
      ))}
    </div>
  );
}
