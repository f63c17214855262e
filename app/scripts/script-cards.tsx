import { type SyntheticEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '~/ui/checkbox-field';
import type { ScriptCard } from '~db/schema/scripts';
import { chipStyle } from './chip-style';
import { ScriptText } from './script-text';

type ScriptCardsProps = {
  cards: ScriptCard[];
  /** The form that is told which cards came up; without one they are only shown. */
  form?: string;
  /** Called the first time a card opens. */
  onOpen?: (card: ScriptCard) => void;
};

/** Questions and objections as chips; one opens with what to answer, and is noted as having come up. */
export function ScriptCards({ cards, form, onOpen }: ScriptCardsProps) {
  const { t } = useTranslation();
  return (
    <>
      {(['objection', 'question'] as const).map((kind) => (
        <div key={kind} className="mt-4 grid gap-1.5">
          <h2 className="text-muted text-sm">{t(`scripts.cards.${kind}`)}</h2>
          <div className="flex flex-wrap gap-1.5">
            {cards
              .filter((card) => card.kind === kind)
              .map((card) => (
                <Card key={card.id} card={card} form={form} onOpen={onOpen} />
              ))}
          </div>
        </div>
      ))}
    </>
  );
}

function Card({ card, form, onOpen }: { card: ScriptCard } & Omit<ScriptCardsProps, 'cards'>) {
  const { t } = useTranslation();
  const cameUp = useRef<HTMLInputElement>(null);
  const noteFirstOpening = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (!currentTarget.open) return;
    currentTarget.scrollIntoView({ block: 'nearest' });
    const box = cameUp.current;
    if (!box || box.checked) return;
    box.checked = true;
    onOpen?.(card);
  };
  return (
    <details name={form && 'script-card'} className="group/chip open:basis-full" onToggle={noteFirstOpening}>
      <summary className={chipStyle}>{card.title}</summary>
      <div className="mt-1.5 grid gap-2 rounded-md bg-accent-soft/50 p-3">
        <ScriptText text={card.text} />
        {form && (
          <p className="flex items-center gap-2 text-muted text-sm">
            <Checkbox ref={cameUp} id={`card-${card.id}`} form={form} name="cards" value={card.id} />
            <label htmlFor={`card-${card.id}`}>{t('scripts.cards.cameUp')}</label>
          </p>
        )}
      </div>
    </details>
  );
}
