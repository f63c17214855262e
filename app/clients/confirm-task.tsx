import { Form } from '@remix-run/react';
import { PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

type ConfirmTaskProps = {
  clientId: string;
  /** Local date; the task comes again on its weekday. */
  today: string;
  back: string;
  /** The open ones; what is among them isn't offered again. */
  tasks: { title: string; repeat: string | null }[];
};

/** The task that nearly every client needs, with one click: to confirm meetings by phone, week after week. */
export function ConfirmTask({ clientId, today, back, tasks }: ConfirmTaskProps) {
  const { t } = useTranslation();
  const words = t('roster.confirmTaskTitle');
  if (tasks.some(({ title, repeat }) => repeat !== null && title === words)) return null;
  const fields = { title: words, date: today, repeat: 'weekly', clientId, back };
  return (
    <Form method="post" action="/tasks?index" preventScrollReset className="-mt-5">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="quiet" size="small">
        <PhoneCall aria-hidden />
        {t('roster.confirmTask')}
      </Button>
    </Form>
  );
}
