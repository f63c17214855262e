import { useTranslation } from 'react-i18next';
import type { Named } from '~/prospects/prospect-name';
import { useDisplayName } from '~/prospects/use-display-name';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';

/** For whom, and from when on, the dates of a sequence are shown. */
export interface ExampleChoice {
  prospects: (Named & { id: string })[];
  prospectId: string | null;
  /** A wall time, as `<input type="datetime-local">` shows it. */
  start: string;
}

/** The example person and the start of a preview. */
export function ExampleFields({ prospects, prospectId, start }: ExampleChoice) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  return (
    <>
      <SelectField
        field={{ id: 'preview-for', name: 'for', defaultValue: prospectId ?? undefined }}
        label={t('sequences.preview.for')}
        emptyLabel={t('sequences.preview.somebodyHere')}
        options={prospects.map((prospect) => ({ value: prospect.id, label: nameOf(prospect) }))}
      />
      <TextField
        field={{ id: 'preview-start', name: 'start', defaultValue: start }}
        label={t('sequences.preview.start')}
        type="datetime-local"
      />
    </>
  );
}
