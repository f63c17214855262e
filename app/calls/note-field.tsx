import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adjustField, type FieldSource } from '~/ui/field-source';
import { TextareaField } from '~/ui/text-field';

export const NOTE_ID = 'note';
export const OUTCOMES_ID = 'outcomes';

type NoteFieldProps = {
  field: FieldSource;
  text: string;
  onWrite: (text: string) => void;
};

/** The note, where she types from the first moment. Escape leaves it for the outcomes. */
export function NoteField({ field, text, onWrite }: NoteFieldProps) {
  const { t } = useTranslation();
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') document.getElementById(OUTCOMES_ID)?.focus();
  };
  return (
    <TextareaField
      field={adjustField(field, { id: NOTE_ID })}
      label={t('calls.screen.note')}
      rows={3}
      value={text}
      autoFocus
      onChange={(event) => onWrite(event.target.value)}
      onKeyDown={leave}
      className="[&_textarea]:max-h-40"
    />
  );
}
