import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { KeyCap } from '~/ui/key-cap';
import { Popover } from '~/ui/popover';
import { TextField } from '~/ui/text-field';
import { useShortcuts } from '~/ui/use-shortcuts';
import { NOTE_ID } from './note-field';
import { PlainForm } from './plain-form';
import { SessionForm } from './session-form';

const REASONS = ['later', 'unfitting', 'known'] as const;

const PLAIN_FORM = 'skip-plainly';

type SkipChoiceProps = { sessionId: string; prospectId: string };

/** Lets somebody out of this session; the reason, and what she had written by then, stay in the timeline. */
export function SkipChoice({ sessionId, prospectId }: SkipChoiceProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcuts({ j: () => setOpen(true) });
  const note = useRef<HTMLInputElement>(null);
  const action = `/calls/${sessionId}/skip`;
  const takeAlong = () => {
    const written = document.getElementById(NOTE_ID);
    if (note.current && written instanceof HTMLTextAreaElement) note.current.value = written.value;
    setOpen(false);
  };
  return (
    <>
      <PlainForm id={PLAIN_FORM} action={action}>
        <input type="hidden" name="prospectId" value={prospectId} />
      </PlainForm>
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={t('calls.skip.title')}
        place="above"
        trigger={
          <Button type="submit" form={PLAIN_FORM} size="small" variant="quiet">
            {t('calls.session.skip')} <KeyCap>J</KeyCap>
          </Button>
        }
      >
        <SessionForm action={action} onSubmit={takeAlong} className="grid gap-2">
          <input type="hidden" name="prospectId" value={prospectId} />
          <input type="hidden" name="note" ref={note} />
          <p className="font-medium text-sm">{t('calls.skip.title')}</p>
          <TextField field={{ id: 'skip-reason', name: 'own', maxLength: 200 }} label={t('calls.skip.own')} />
          <Button type="submit" size="small">
            {t('calls.skip.submit')}
          </Button>
          {REASONS.map((reason) => (
            <Button
              key={reason}
              type="submit"
              size="small"
              name="reason"
              value={t(`calls.skip.reasons.${reason}`)}
              className="justify-start"
            >
              {t(`calls.skip.reasons.${reason}`)}
            </Button>
          ))}
        </SessionForm>
      </Popover>
    </>
  );
}
