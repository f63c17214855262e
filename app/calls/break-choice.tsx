import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Popover } from '~/ui/popover';
import { PlainForm } from './plain-form';
import { SessionForm } from './session-form';

const PLAIN_FORM = 'break-plainly';
const MINUTES = [5, 10, 20];

/** A break of some minutes, or one without an end. */
export function BreakChoice({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const action = `/calls/${sessionId}/pause`;
  return (
    <>
      <PlainForm id={PLAIN_FORM} action={action} />
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={t('calls.session.pause')}
        place="above"
        className="w-48"
        trigger={
          <Button type="submit" form={PLAIN_FORM} size="small" variant="quiet">
            {t('calls.session.pause')}
          </Button>
        }
      >
        <SessionForm action={action} className="grid gap-1.5">
          {MINUTES.map((minutes) => (
            <Button key={minutes} type="submit" size="small" name="minutes" value={minutes}>
              {t('calls.break.minutes', { count: minutes })}
            </Button>
          ))}
          <Button type="submit" size="small" variant="quiet">
            {t('calls.break.open')}
          </Button>
        </SessionForm>
      </Popover>
    </>
  );
}
