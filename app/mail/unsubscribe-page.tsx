import type { TFunction } from 'i18next';
import { Button } from '~/ui/button';
import { PublicMessage } from '~/ui/public-message';

type UnsubscribePageProps = {
  done: boolean;
  address: string;
  sender: string;
  title: string;
  t: TFunction;
};

/** Asks before it ends anything, or says that it is ended. */
export function UnsubscribePage({ done, address, sender, title, t }: UnsubscribePageProps) {
  const text = t(done ? 'mail.unsubscribe.done' : 'mail.unsubscribe.ask', { sender, address });
  return (
    <PublicMessage title={title} text={text}>
      {!done && (
        <form method="post">
          <Button type="submit" variant="primary" size="large">
            {t('mail.unsubscribe.confirm')}
          </Button>
        </form>
      )}
    </PublicMessage>
  );
}
