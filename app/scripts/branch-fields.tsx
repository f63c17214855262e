import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { IconButton } from '~/ui/icon-button';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import type { ScriptForm } from './schema';
import { ScriptTextField } from './script-text-field';

type BranchValue = NonNullable<ScriptForm['sections'][number]['branches']>[number];

type BranchFieldsProps = {
  form: FormMetadata<ScriptForm>;
  field: FieldMetadata<BranchValue[] | undefined, ScriptForm>;
  services: { key: string; name: string }[];
  /** Where an answer may lead. */
  places: { id: string; title: string }[];
};

/** What may be answered in a section: each answer with what is said then, the need it shows and where it leads. */
export function BranchFields({ form, field, services, places }: BranchFieldsProps) {
  const { t } = useTranslation();
  const list = field.getFieldList() ?? [];
  return (
    <Disclosure
      open={list.length > 0}
      summary={
        <span>
          {t('scripts.edit.branches')} <span className="font-normal">({list.length})</span>
        </span>
      }
    >
      <div className="grid gap-4 border-l-2 pl-4">
        {list.map((branch, index) => {
          const { id, title, text, leadsTo, service } = branch.getFieldset();
          return (
            <div key={branch.key} className="grid gap-3">
              <input type="hidden" name={id.name} value={id.initialValue ?? ''} />
              <div className="grid grid-cols-[1fr_auto] items-end gap-2">
                <TextField field={title} label={t('scripts.edit.branchTitle')} />
                <IconButton
                  {...form.remove.getButtonProps({ name: field.name, index })}
                  type="submit"
                  icon={X}
                  label={t('scripts.edit.removeBranch', { title: title.value ?? '' })}
                />
              </div>
              <ScriptTextField field={text} label={t('scripts.edit.branchText')} rows={2} />
              <div className="grid items-start gap-3 sm:grid-cols-2">
                <SelectField
                  field={leadsTo}
                  label={t('scripts.edit.leadsTo')}
                  emptyLabel={t('scripts.edit.stay')}
                  options={places.map((place) => ({ value: place.id, label: place.title }))}
                />
                <SelectField
                  field={service}
                  label={t('scripts.edit.service')}
                  emptyLabel={t('common.none')}
                  options={services.map(({ key, name }) => ({ value: key, label: name }))}
                />
              </div>
            </div>
          );
        })}
        <Button
          {...form.insert.getButtonProps({ name: field.name, defaultValue: { title: '' } })}
          type="submit"
          size="small"
          className="justify-self-start"
        >
          <Plus aria-hidden />
          {t('scripts.edit.addBranch')}
        </Button>
      </div>
    </Disclosure>
  );
}
