import { Download, ListPlus, MoveRight, Route, Tag, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { DropPanel } from '~/ui/drop-panel';
import { SelectField } from '~/ui/select-field';
import { TextareaField, TextField } from '~/ui/text-field';

type Named = { id: string; name: string };

export type SelectionChoices = { stages: Named[]; lists: Named[]; tags: Named[]; sequences: Named[] };

const to = (kind: string) => `/prospects/selection/${kind}`;

/** Enter in the field presses the button beside it, and not the form's first one. */
const pressOwn = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.closest('details')?.querySelector('button')?.click();
};

/** Remix would take the file for a page. */
function submitNatively(button: HTMLButtonElement) {
  if (!button.form) return;
  button.form.action = button.formAction;
  HTMLFormElement.prototype.submit.call(button.form);
}

/** What can be done with chosen prospects; the forms' own fields stand behind each button. */
export function SelectionActions({ choices }: { choices: SelectionChoices }) {
  const { t } = useTranslation();
  const options = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <DropPanel label={t('bulk.tag')} icon={Tag} small up>
        <div className="grid gap-3">
          <TextField
            field={{ id: 'bulk-tag', name: 'tagName', maxLength: 60 }}
            label={t('bulk.tagName')}
            list="bulk-tags"
            onKeyDown={pressOwn}
          />
          <datalist id="bulk-tags">
            {choices.tags.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <Button type="submit" size="small" formAction={to('tag')}>
            {t('bulk.addTag')}
          </Button>
          {choices.tags.length > 0 && (
            <>
              <SelectField
                field={{ id: 'bulk-untag', name: 'tagId' }}
                label={t('bulk.chooseTag')}
                options={options(choices.tags)}
              />
              <Button type="submit" size="small" formAction={to('untag')}>
                {t('bulk.removeTag')}
              </Button>
            </>
          )}
        </div>
      </DropPanel>
      <DropPanel label={t('bulk.stage')} icon={MoveRight} small up>
        <div className="grid gap-3">
          <SelectField
            field={{ id: 'bulk-stage', name: 'stageId' }}
            label={t('bulk.stage')}
            options={options(choices.stages)}
          />
          <TextareaField
            field={{ id: 'bulk-reason', name: 'lostReason', maxLength: 500 }}
            label={t('bulk.lostReason')}
            rows={2}
          />
          <Button type="submit" size="small" formAction={to('stage')}>
            {t('bulk.move')}
          </Button>
        </div>
      </DropPanel>
      <DropPanel label={t('bulk.list')} icon={ListPlus} small up>
        {choices.lists.length === 0 ? (
          <p className="text-muted">{t('bulk.noLists')}</p>
        ) : (
          <div className="grid gap-3">
            <SelectField
              field={{ id: 'bulk-list', name: 'listId' }}
              label={t('filters.fields.list')}
              options={options(choices.lists)}
            />
            <Button type="submit" size="small" formAction={to('list')}>
              {t('bulk.addToList')}
            </Button>
            <Button type="submit" size="small" variant="quiet" formAction={to('unlist')}>
              {t('bulk.removeFromList')}
            </Button>
          </div>
        )}
      </DropPanel>
      <DropPanel label={t('bulk.enrol')} icon={Route} small up align="end">
        {choices.sequences.length === 0 ? (
          <p className="text-muted">{t('bulk.noSequences')}</p>
        ) : (
          <div className="grid gap-3">
            <SelectField
              field={{ id: 'bulk-sequence', name: 'sequenceId' }}
              label={t('bulk.enrol')}
              hint={t('bulk.enrolHint')}
              options={options(choices.sequences)}
            />
            <Button type="submit" size="small" formAction={to('enrol')}>
              {t('bulk.start')}
            </Button>
          </div>
        )}
      </DropPanel>
      {/* A file isn't a page: the browser itself fetches it. */}
      <Button
        type="submit"
        size="small"
        formAction={to('file')}
        onClick={(event) => {
          event.preventDefault();
          submitNatively(event.currentTarget);
        }}
      >
        <Download aria-hidden />
        {t('bulk.export')}
      </Button>
      <Button type="submit" size="small" variant="danger" formAction={to('delete')}>
        <Trash2 aria-hidden />
        {t('bulk.delete')}
      </Button>
    </>
  );
}
