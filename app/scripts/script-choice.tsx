import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { SelectField } from '~/ui/select-field';

type ScriptChoiceProps = {
  place: 'list' | 'sequence';
  placeId: string;
  scriptId: string | null;
  scripts: { id: string; name: string }[];
};

/** Which script the calls of a list or of a sequence use. */
export function ScriptChoice({ place, placeId, scriptId, scripts }: ScriptChoiceProps) {
  const { t } = useTranslation();
  return (
    <Form method="post" action="/scripts/uses" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="placeId" value={placeId} />
      <SelectField
        field={{ id: 'own-script', name: 'scriptId', defaultValue: scriptId ?? '' }}
        label={t('scripts.uses.label')}
        hint={t(`scripts.uses.${place}Text`)}
        emptyLabel={t('scripts.uses.usual')}
        options={scripts.map(({ id, name }) => ({ value: id, label: name }))}
        className="grow sm:max-w-80"
      />
      <Button type="submit">{t('common.save')}</Button>
    </Form>
  );
}
