import { useTranslation } from 'react-i18next';
import { adjustField, type FieldSource } from '~/ui/field-source';
import { TextField } from '~/ui/text-field';
import type { OnScreen } from './on-screen.server';

type FrontDeskFieldsProps = {
  known: OnScreen['gatekeepers'][number] | null;
  fields: Record<'gatekeeperName' | 'directLine' | 'bestTime' | 'promised', FieldSource>;
};

/** Who answered, and what they gave away; all of it may stay empty. */
export function FrontDeskFields({ known, fields }: FrontDeskFieldsProps) {
  const { t } = useTranslation();
  const name = fields.gatekeeperName;
  return (
    <>
      <TextField
        field={adjustField(name, { defaultValue: name.defaultValue ?? known?.name ?? undefined })}
        label={t('calls.frontDesk.name')}
        autoComplete="off"
        data-first
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField
          field={fields.directLine}
          label={t('calls.frontDesk.directLine')}
          type="tel"
          autoComplete="off"
        />
        <TextField
          field={fields.bestTime}
          label={t('calls.frontDesk.bestTime')}
          placeholder={known?.bestTime ?? t('calls.frontDesk.bestTimeExample')}
          autoComplete="off"
        />
      </div>
      <TextField field={fields.promised} label={t('calls.frontDesk.promised')} autoComplete="off" />
    </>
  );
}
