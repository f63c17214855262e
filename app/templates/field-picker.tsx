import { useTranslation } from 'react-i18next';
import { Disclosure } from '~/ui/disclosure';
import { FIELDS, type Field, type FieldGroup, fieldName } from './fields';
import { insertAtCursor } from './insert-at-cursor';

type FieldPickerProps = {
  /** Id of the text field that a click writes into. */
  target: string;
  groups: FieldGroup[];
};

const EXAMPLE = { de: '{{Vorname sonst="zusammen"}}', en: '{{firstName default="there"}}' };

/** The fields a text may name, by group; a click puts one where the cursor stands. */
export function FieldPicker({ target, groups }: FieldPickerProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'de' ? 'de' : 'en';
  return (
    <Disclosure summary={t('templates.picker.title')}>
      <div className="grid gap-3 rounded-md border bg-sunken p-3">
        {groups.map((group) => (
          <fieldset key={group} className="grid gap-1.5">
            <legend className="mb-1 font-medium text-muted text-sm">{t(`templates.group.${group}`)}</legend>
            <div className="flex flex-wrap gap-1.5">
              {FIELDS.filter((field) => field.group === group).map((field) => (
                <FieldButton key={field.key} field={field} target={target} />
              ))}
            </div>
          </fieldset>
        ))}
        <p className="text-muted text-sm">{t('templates.picker.hint', { example: EXAMPLE[language] })}</p>
      </div>
    </Disclosure>
  );
}

function FieldButton({ field, target }: { field: Field; target: string }) {
  const { t, i18n } = useTranslation();
  const written = `{{${fieldName(field, i18n.language === 'de' ? 'de' : 'en')}}}`;
  return (
    <button
      type="button"
      title={t(`templates.field.${field.key}`)}
      onClick={() => insertAtCursor(target, written)}
      className="rounded-sm border bg-surface px-2 py-0.5 font-mono text-sm hover:bg-raised pointer-coarse:min-h-11"
    >
      {written}
    </button>
  );
}
