import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

/** Tests the mailbox as it is stored; this can take up to half a minute. */
export function TestButton() {
  const { t } = useTranslation();
  const pending = useNavigation().formAction === '/mailbox/check';
  return (
    <Form method="post" action="/mailbox/check" preventScrollReset>
      <Button type="submit" variant="primary" pending={pending}>
        {t(pending ? 'mailbox.testing' : 'mailbox.test')}
      </Button>
    </Form>
  );
}
