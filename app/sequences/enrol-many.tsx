import { Form } from '@remix-run/react';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { DropPanel } from '~/ui/drop-panel';

type EnrolManyProps = {
  sequenceId: string;
  lists: { id: string; name: string; count: number }[];
  views: { id: string; name: string }[];
};

/** Takes everybody on a list or in a saved view into the sequence who may be. */
export function EnrolMany({ sequenceId, lists, views }: EnrolManyProps) {
  const { t } = useTranslation();
  const isEmpty = lists.length === 0 && views.length === 0;
  return (
    <DropPanel label={t('sequences.enrolMany.open')} icon={UserPlus} align="end">
      <Form method="post" action={`/sequences/${sequenceId}/enrolments`} className="grid gap-3">
        <label htmlFor="enrol-source" className="font-medium text-sm">
          {t('sequences.enrolMany.source')}
        </label>
        <select
          id="enrol-source"
          name="source"
          required
          className="min-h-9 w-full rounded-md border border-line-strong bg-surface px-2"
        >
          {lists.length > 0 && (
            <optgroup label={t('sequences.enrolMany.lists')}>
              {lists.map(({ id, name, count }) => (
                <option key={id} value={`list:${id}`}>
                  {`${name} (${count})`}
                </option>
              ))}
            </optgroup>
          )}
          {views.length > 0 && (
            <optgroup label={t('sequences.enrolMany.views')}>
              {views.map(({ id, name }) => (
                <option key={id} value={`view:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <p className="text-muted text-sm">
          {t(isEmpty ? 'sequences.enrolMany.none' : 'sequences.enrolMany.text')}
        </p>
        <Button
          type="submit"
          variant="primary"
          size="small"
          disabled={isEmpty}
          className="justify-self-start"
        >
          {t('sequences.enrolMany.submit')}
        </Button>
      </Form>
    </DropPanel>
  );
}
