import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { ArrowDown, ArrowUp, FileText, Globe, Plus, Sparkles, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FieldError } from '~/ui/field';
import { IconButton } from '~/ui/icon-button';
import { TextLink } from '~/ui/text-link';
import type { PacketFormValue } from './form-value';
import type { PacketChoice } from './queries.server';

const ICONS = { resume: FileText, work_sample: Sparkles, link: Globe };

type PacketItemsProps = {
  form: FormMetadata<PacketFormValue>;
  field: FieldMetadata<string[]>;
  choices: PacketChoice[];
};

/** What is in the packet, to be ordered, and below it what could still go in. */
export function PacketItems({ form, field, choices }: PacketItemsProps) {
  const { t } = useTranslation();
  const chosen = field.getFieldList();
  const taken = chosen.map((item) => item.initialValue);
  const left = choices.filter(({ value }) => !taken.includes(value));
  return (
    <fieldset id={field.id} className="grid min-w-0 grid-cols-1 gap-3">
      <legend className="mb-1.5 font-medium text-sm">{t('packets.form.items')}</legend>
      {chosen.length > 0 && (
        <ol className="grid grid-cols-1 gap-2">
          {chosen.map((item, index) => (
            <ChosenItem
              key={item.key}
              {...{ form, item, index, list: field.name, count: chosen.length }}
              choice={choices.find(({ value }) => value === item.initialValue)}
            />
          ))}
        </ol>
      )}
      <FieldError field={field} />
      {left.length > 0 && <Offered form={form} list={field.name} choices={left} />}
      {choices.length === 0 && (
        <p className="text-muted">
          {t('packets.form.noChoices')} <TextLink to="/documents/new">{t('documents.upload')}</TextLink>
        </p>
      )}
    </fieldset>
  );
}

type ChosenItemProps = {
  form: PacketItemsProps['form'];
  item: FieldMetadata<string>;
  index: number;
  list: PacketItemsProps['field']['name'];
  count: number;
  choice: PacketChoice | undefined;
};

function ChosenItem({ form, item, index, list, count, choice }: ChosenItemProps) {
  const { t } = useTranslation();
  const Icon = ICONS[choice?.kind ?? 'link'];
  const title = choice?.title ?? '';
  const moveTo = (to: number) => form.reorder.getButtonProps({ name: list, from: index, to });
  return (
    <li className="flex items-center gap-3 rounded-md border bg-surface py-1 pr-1.5 pl-3">
      <input type="hidden" name={item.name} value={item.initialValue ?? ''} />
      <Icon aria-hidden className="size-5 shrink-0 text-muted" strokeWidth={1.75} />
      <span className="min-w-0 grow truncate font-medium">{title}</span>
      <IconButton
        {...moveTo(index - 1)}
        type="submit"
        icon={ArrowUp}
        disabled={index === 0}
        label={t('packets.form.up', { title })}
      />
      <IconButton
        {...moveTo(index + 1)}
        type="submit"
        icon={ArrowDown}
        disabled={index === count - 1}
        label={t('packets.form.down', { title })}
      />
      <IconButton
        {...form.remove.getButtonProps({ name: list, index })}
        type="submit"
        icon={X}
        label={t('packets.form.takeOut', { title })}
      />
    </li>
  );
}

function Offered({
  form,
  list,
  choices,
}: {
  form: PacketItemsProps['form'];
  list: PacketItemsProps['field']['name'];
  choices: PacketChoice[];
}) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-1.5">
      <p className="text-muted text-sm">{t('packets.form.offered')}</p>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, title, waitsFor }) => (
          <Button
            key={value}
            size="small"
            className="max-w-full whitespace-normal py-1 text-left"
            {...form.insert.getButtonProps({ name: list, defaultValue: value })}
            type="submit"
            disabled={waitsFor !== null}
            title={waitsFor ? t('documents.waitsForRelease', { client: waitsFor }) : undefined}
          >
            <Plus aria-hidden />
            {waitsFor ? `${title} (${t('documents.waitsForRelease', { client: waitsFor })})` : title}
          </Button>
        ))}
      </div>
    </div>
  );
}
