import { type SyntheticEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/checkbox-field';
import type { ScriptBranch } from '~db/schema/scripts';
import { chipStyle } from './chip-style';
import { ScriptText } from './script-text';

type ScriptBranchesProps = {
  branches: ScriptBranch[];
  form: string | undefined;
  onAnswer: ((branch: ScriptBranch) => void) | undefined;
  /** Goes to the section an answer leads to. */
  onLead: (sectionId: string) => void;
};

/** What the person may answer, as chips; one opens with what to say then, and leads on. */
export function ScriptBranches(props: ScriptBranchesProps) {
  const { t } = useTranslation();
  return (
    <div className="mt-3 grid gap-1.5">
      <p className="text-muted text-sm">{t('scripts.branches.answers')}</p>
      <div className="flex flex-wrap gap-1.5">
        {props.branches.map((branch) => (
          <Branch key={branch.id} branch={branch} {...props} />
        ))}
      </div>
    </div>
  );
}

function Branch({ branch, form, onAnswer, onLead }: { branch: ScriptBranch } & ScriptBranchesProps) {
  const { t } = useTranslation();
  const cameUp = useRef<HTMLInputElement>(null);
  const { id, title, text, leadsTo } = branch;
  const noteFirstTime = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (!currentTarget.open) return;
    currentTarget.scrollIntoView({ block: 'nearest' });
    const box = cameUp.current;
    if (box && !box.checked) {
      box.checked = true;
      onAnswer?.(branch);
    }
    if (!text && leadsTo && form) onLead(leadsTo);
  };
  return (
    <details name={form && 'script-answer'} className="group/chip open:basis-full" onToggle={noteFirstTime}>
      <summary className={chipStyle}>{title}</summary>
      <div className="mt-1.5 grid gap-2 rounded-md bg-accent-soft/50 p-3">
        {text && <ScriptText text={text} />}
        {form && (
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="flex items-center gap-2 text-muted text-sm">
              <Checkbox ref={cameUp} id={`answer-${id}`} form={form} name="cards" value={id} />
              <label htmlFor={`answer-${id}`}>{t('scripts.cards.cameUp')}</label>
            </p>
            {leadsTo && (
              <Button type="button" size="small" onClick={() => onLead(leadsTo)}>
                {t('scripts.branches.goOn')}
              </Button>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
