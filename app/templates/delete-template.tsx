import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';

/** Asks once, then deletes; a template that is still used says so and stays. */
export function DeleteTemplate({ template: { id, name } }: { template: { id: string; name: string } }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<{ error: string }>();
  return (
    <div className="flex flex-wrap items-center gap-3">
      {fetcher.data?.error && (
        <p role="alert" className="text-sm text-stop">
          {t('templates.errors.in_use')}
        </p>
      )}
      <ConfirmDialog
        trigger={
          <Button type="button" variant="danger">
            {t('templates.delete.trigger')}
          </Button>
        }
        title={t('templates.delete.title', { name })}
        text={t('templates.delete.text')}
        cancelLabel={t('common.cancel')}
      >
        <fetcher.Form method="post" action={`/templates/${id}/deletion`}>
          <Button type="submit" variant="danger">
            {t('templates.delete.trigger')}
          </Button>
        </fetcher.Form>
      </ConfirmDialog>
    </div>
  );
}
