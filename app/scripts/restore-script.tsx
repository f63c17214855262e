import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

/** Takes a script back into use. */
export function RestoreScript({ scriptId }: { scriptId: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" action={`/scripts/${scriptId}/restoration`}>
      <Button type="submit" size="small">
        {t('scripts.restore')}
      </Button>
    </Form>
  );
}
