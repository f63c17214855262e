import type { FieldMetadata } from '@conform-to/react';
import { FieldPicker } from '~/templates/field-picker';
import { ProblemList } from '~/templates/problem-list';
import { scanTemplate } from '~/templates/scan-template';
import { TextareaField } from '~/ui/text-field';

type ScriptTextFieldProps = {
  field: FieldMetadata<string> | FieldMetadata<string | undefined>;
  label: string;
  rows: number;
};

/** A text with merge fields; what is wrong with them is told while she writes. */
export function ScriptTextField({ field, label, rows }: ScriptTextFieldProps) {
  const scan = scanTemplate(field.value ?? field.initialValue ?? '');
  return (
    <div className="grid gap-2">
      <TextareaField field={field} label={label} rows={rows} />
      <FieldPicker target={field.id} groups={['prospect', 'company', 'call', 'sender']} />
      <ProblemList problems={scan.ok ? [] : scan.problems} />
    </div>
  );
}
