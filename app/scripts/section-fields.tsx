import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { BranchFields } from './branch-fields';
import { type ScriptForm, SECTION_KINDS } from './schema';
import { ScriptTextField } from './script-text-field';

type SectionValue = ScriptForm['sections'][number];

type SectionFieldsProps = {
  form: FormMetadata<ScriptForm>;
  field: FieldMetadata<SectionValue[], ScriptForm>;
  services: { key: string; name: string }[];
};

/** The sections of a script in the order of the call: moved, added, taken out, each with its answers. */
export function SectionFields({ form, field, services }: SectionFieldsProps) {
  const { t } = useTranslation();
  const list = field.getFieldList();
  const titleOf = (section: FieldMetadata<SectionValue, ScriptForm>) => {
    const { title, kind } = section.getFieldset();
    return title.value || t(`scripts.section.${(kind.value ?? 'opener') as 'opener'}`);
  };
  const places = list.flatMap((section) => {
    const { id } = section.getFieldset();
    return id.initialValue ? [{ id: id.initialValue, title: titleOf(section) }] : [];
  });
  const move = (index: number, by: number) =>
    form.reorder.getButtonProps({ name: field.name, from: index, to: index + by });
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-1 font-semibold text-lg">{t('scripts.edit.sections')}</legend>
      <p className="text-muted text-sm">{t('scripts.edit.asides')}</p>
      {list.map((section, index) => {
        const { id, kind, title, text, branches } = section.getFieldset();
        const name = titleOf(section);
        return (
          <div key={section.key} className="grid gap-3 rounded-md border p-4">
            <input type="hidden" name={id.name} value={id.initialValue ?? ''} />
            <div className="grid items-start gap-3 sm:grid-cols-2">
              <SelectField
                field={kind}
                label={t('scripts.edit.kind')}
                options={SECTION_KINDS.map((value) => ({ value, label: t(`scripts.section.${value}`) }))}
              />
              <TextField field={title} label={t('scripts.edit.ownTitle')} />
            </div>
            <ScriptTextField field={text} label={name} rows={5} />
            <BranchFields form={form} field={branches} services={services} places={places} />
            <div className="flex justify-end gap-1">
              {index > 0 && (
                <IconButton
                  {...move(index, -1)}
                  type="submit"
                  icon={ArrowUp}
                  label={t('scripts.edit.up', { title: name })}
                />
              )}
              {index < list.length - 1 && (
                <IconButton
                  {...move(index, 1)}
                  type="submit"
                  icon={ArrowDown}
                  label={t('scripts.edit.down', { title: name })}
                />
              )}
              <IconButton
                {...form.remove.getButtonProps({ name: field.name, index })}
                type="submit"
                icon={X}
                label={t('scripts.edit.removeSection', { title: name })}
              />
            </div>
          </div>
        );
      })}
      <Button
        {...form.insert.getButtonProps({ name: field.name, defaultValue: { kind: 'questions', text: '' } })}
        type="submit"
        className="justify-self-start"
      >
        <Plus aria-hidden />
        {t('scripts.edit.addSection')}
      </Button>
    </fieldset>
  );
}
