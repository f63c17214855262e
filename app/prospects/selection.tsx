import { Form } from '@remix-run/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/checkbox-field';
import { SelectionBar } from '~/ui/selection-bar';
import { MOST_COUNTED } from './counting';
import { SelectionActions, type SelectionChoices } from './selection-actions';

/** Checkboxes name it as their form, wherever they stand. */
export const SELECTION_FORM = 'selection';

type SelectionProps = {
  choices: SelectionChoices;
  /** Where to come back to: the list as it is. */
  back: string;
  /** How many fit the filter, on all pages together. */
  total: number;
  /** The list with its checkboxes. */
  children: ReactNode;
};

/** What can be done with all prospects that are ticked. CSS alone brings it up, so it works without JavaScript. */
export function Selection({ choices, back, total, children }: SelectionProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [ticked, setTicked] = useState(0);
  const [all, setAll] = useState(false);
  const count = all ? total : ticked;
  return (
    <div
      className="group/list"
      onChange={({ currentTarget }) => {
        const { all: boxes, ticked: now } = tickedIn(currentTarget);
        // Whoever loses her tick is not among all, on this page or on others, until it is said again.
        if (now < ticked) setAll(false);
        setTicked(now);
        const head = currentTarget.querySelector<HTMLInputElement>('input[data-choose-all]');
        if (head) head.checked = now === boxes;
      }}
    >
      {children}
      <Form
        id={SELECTION_FORM}
        method="post"
        aria-label={t('prospects.selection.label')}
        className="hidden group-has-[input[name=prospect]:checked]/list:contents"
      >
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="search" value={back.split('?')[1] ?? ''} />
        <SelectionBar
          text={
            count > MOST_COUNTED
              ? t('prospects.selection.countMany', { most: number(MOST_COUNTED) })
              : t('prospects.selection.count', { count })
          }
        >
          {total > ticked && (
            <label htmlFor="selection-all" className="mr-2 flex min-h-8 items-center gap-2 text-sm">
              <Checkbox
                id="selection-all"
                name="all"
                checked={all}
                onChange={({ target }) => setAll(target.checked)}
              />
              {total > MOST_COUNTED
                ? t('bulk.allMany', { most: number(MOST_COUNTED) })
                : t('bulk.all', { count: number(total) as unknown as number })}
            </label>
          )}
          {ticked === 2 && !all && (
            <Button type="submit" size="small" formMethod="get" formAction="/duplicates/merge">
              {t('merges.open')}
            </Button>
          )}
          <SelectionActions choices={choices} />
        </SelectionBar>
      </Form>
    </div>
  );
}

/** How many rows there are on the page, and how many of them are ticked. */
function tickedIn(list: HTMLElement) {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[name=prospect]')];
  return { all: boxes.length, ticked: boxes.filter(({ checked }) => checked).length };
}
