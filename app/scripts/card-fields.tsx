import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import type { CardTally } from './card-tally.server';
import type { ScriptForm } from './schema';
import { ScriptTextField } from './script-text-field';

type CardValue = ScriptForm['cards'][number];

type CardFieldsProps = {
  form: FormMetadata<ScriptForm>;
  field: FieldMetadata<CardValue[], ScriptForm>;
  services: { key: string; name: string }[];
  tally: Record<string, CardTally>;
};

/** The question and objection cards of a script, to be changed, added and taken out. */
export function CardFields({ form, field, services, tally }: CardFieldsProps) {
  const { t } = useTranslation();
  const tallyOf = (card: FieldMetadata<CardValue, ScriptForm>) =>
    tally[card.getFieldset().id.initialValue ?? ''];
  const empty = { kind: 'objection', title: '', text: '' } as const;
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-semibold text-lg">{t('scripts.edit.cards')}</legend>
      {field.getFieldList().map((card, index) => (
        <div key={card.key} className="grid gap-3 rounded-md border p-4">
          <CardFieldsOf card={card} services={services} />
          <div className="flex items-center justify-between gap-3">
            <Tally tally={tallyOf(card)} />
            <IconButton
              {...form.remove.getButtonProps({ name: field.name, index })}
              type="submit"
              icon={X}
              label={t('scripts.edit.removeCard', { title: card.getFieldset().title.initialValue ?? '' })}
            />
          </div>
        </div>
      ))}
      <Button
        {...form.insert.getButtonProps({ name: field.name, defaultValue: empty })}
        type="submit"
        className="justify-self-start"
      >
        <Plus aria-hidden />
        {t('scripts.edit.addCard')}
      </Button>
    </fieldset>
  );
}

function CardFieldsOf({
  card,
  services,
}: {
  card: FieldMetadata<CardValue, ScriptForm>;
  services: CardFieldsProps['services'];
}) {
  const { t } = useTranslation();
  const { id, kind, title, text, service } = card.getFieldset();
  return (
    <>
      <input type="hidden" name={id.name} value={id.initialValue ?? ''} />
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_2fr_1fr]">
        <SelectField
          field={kind}
          label={t('scripts.edit.kind')}
          options={[
            { value: 'objection', label: t('scripts.edit.objection') },
            { value: 'question', label: t('scripts.edit.question') },
          ]}
        />
        <TextField field={title} label={t('scripts.edit.cardTitle')} />
        <SelectField
          field={service}
          label={t('scripts.edit.service')}
          emptyLabel={t('common.none')}
          options={services.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </div>
      <ScriptTextField field={text} label={t('scripts.edit.answer')} rows={3} />
    </>
  );
}

/** How often the card came up so far; nothing while it never did. */
function Tally({ tally }: { tally: CardTally | undefined }) {
  const { t } = useTranslation();
  return <p className="text-muted text-sm">{tally && t('scripts.edit.tally', { ...tally })}</p>;
}
