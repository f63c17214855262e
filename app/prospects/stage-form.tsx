import { Form } from '@remix-run/react';
import { ArrowRightLeft } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { Input, Select } from '~/ui/input';

type Stage = { id: string; name: string; type: 'open' | 'won' | 'lost' };

type StageFormProps = {
  prospectId: string;
  name: string;
  stageId: string;
  stages: Stage[];
  back: string;
  /** For a card: quieter, and only as wide as it. */
  small?: boolean;
  /** It stands in a <noscript> itself, which holds no other. */
  bare?: boolean;
  /** Moves at once where there is JavaScript. */
  onMove(stage: Stage): void;
};

/** The stage as a select: choosing one moves the prospect at once, and a lost one asks why first. */
export function StageForm({ prospectId, name, stageId, stages, back, small, bare, onMove }: StageFormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(stageId);
  const asksWhy = chosen !== stageId && stages.find(({ id }) => id === chosen)?.type === 'lost';

  const choose = (next: string) => {
    setChosen(next);
    const stage = stages.find(({ id }) => id === next);
    if (stage && stage.type !== 'lost') onMove(stage);
  };
  const submit = (
    <Button type="submit" size="small">
      {t('prospects.selection.move')}
    </Button>
  );
  return (
    <Form
      method="post"
      action={`/prospects/${prospectId}/stage`}
      preventScrollReset
      className={cx('flex flex-wrap items-center gap-2 print:hidden', asksWhy && 'basis-full')}
    >
      <input type="hidden" name="back" value={back} />
      <StageSelect
        label={t('prospects.stage.label', { name })}
        value={chosen}
        stages={stages}
        small={small}
        onChoose={choose}
      />
      {asksWhy && (
        <>
          <Input
            name="lostReason"
            autoFocus
            aria-label={t('prospects.stage.lostReason')}
            placeholder={t('prospects.stage.lostReason')}
            className={small ? undefined : 'w-56'}
          />
          <Button type="submit" size={small ? 'small' : 'medium'}>
            {t('prospects.stage.lose')}
          </Button>
        </>
      )}
      {bare ? submit : <noscript>{submit}</noscript>}
    </Form>
  );
}

type StageSelectProps = {
  label: string;
  value: string;
  stages: Stage[];
  small?: boolean;
  onChoose(stageId: string): void;
};

/** On a card only a sign is seen, with the browser's own select lying over it. */
function StageSelect({ label, value, stages, small, onChoose }: StageSelectProps) {
  const select = {
    name: 'stageId',
    'aria-label': label,
    value,
    onChange: (event: ChangeEvent<HTMLSelectElement>) => onChoose(event.target.value),
    children: stages.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    )),
  };
  if (!small) return <Select {...select} className="w-auto min-w-44" />;
  return (
    <span
      className="relative grid size-7 place-items-center rounded-sm text-faint has-focus-visible:outline-2 has-focus-visible:outline-accent hover:bg-raised hover:text-ink pointer-coarse:size-11"
      title={label}
    >
      <ArrowRightLeft aria-hidden className="size-4" />
      <select {...select} className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0" />
    </span>
  );
}
