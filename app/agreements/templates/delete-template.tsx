import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';

/** Asks once, then takes a template out of use. */
export function DeleteAgreementTemplate({
  template: { id, name },
}: {
  template: { id: string; name: string };
}) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={
        <Button type="button" variant="danger">
          {t('agreements.templates.delete')}
        </Button>
      }
      title={t('agreements.templates.deleteTitle', { name })}
      text={t('agreements.templates.deleteText')}
      cancelLabel={t('common.cancel')}
    >
      <Form method="post" action={`/agreement-templates/${id}/deletion`}>
        <Button type="submit" variant="danger">
          {t('agreements.templates.delete')}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
