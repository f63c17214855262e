import { Form, Link } from '@remix-run/react';
import { PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

type StartButtonProps = {
  /** There is something to say. */
  hasScript: boolean;
  /** Something else comes first, such as a session to go on with. */
  quiet: boolean;
};

/** One click to the first number: a session over everybody whose turn it is. */
export function StartButton({ hasScript, quiet }: StartButtonProps) {
  const { t } = useTranslation();
  const variant = quiet ? 'secondary' : 'primary';
  if (!hasScript) {
    return (
      <Button asChild variant={variant} size="large">
        <Link to="/calls">{t('calls.start.submit')}</Link>
      </Button>
    );
  }
  return (
    <Form method="post" action="/calls?index">
      <input type="hidden" name="from" value="today" />
      <Button type="submit" variant={variant} size="large">
        <PhoneCall aria-hidden />
        {t('calls.start.submit')}
      </Button>
    </Form>
  );
}
