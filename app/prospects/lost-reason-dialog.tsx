import * as Dialog from '@radix-ui/react-dialog';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { DialogActions } from '~/ui/dialog-actions';
import { dialogPanel, dialogVeil } from '~/ui/dialog-style';
import { TextField } from '~/ui/text-field';
import type { AskedMove } from './use-board';
import { useDisplayName } from './use-display-name';

type LostReasonDialogProps = {
  asked: AskedMove | null;
  /** The reason, which may be empty; null when the card stays where it is. */
  onAnswer(lostReason: string | null): void;
};

/** Asks why it came to nothing before a card goes into a lost stage. */
export function LostReasonDialog({ asked, onAnswer }: LostReasonDialogProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAnswer(String(new FormData(event.currentTarget).get('lostReason') ?? ''));
  };
  return (
    <Dialog.Root open={asked !== null} onOpenChange={(open) => !open && onAnswer(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogVeil} />
        <Dialog.Content className={dialogPanel} aria-describedby={undefined}>
          <form onSubmit={submit} className="grid gap-5">
            <Dialog.Title className="font-semibold text-lg">
              {asked && t('prospects.board.lostTitle', { name: nameOf(asked.card), stage: asked.to.name })}
            </Dialog.Title>
            <TextField
              field={{ id: 'lost-reason', name: 'lostReason', maxLength: 500 }}
              label={t('prospects.stage.lostReason')}
              hint={t('prospects.board.lostHint')}
              autoFocus
            />
            <DialogActions>
              <Button type="submit" variant="primary">
                {t('prospects.stage.lose')}
              </Button>
              <Button type="button" onClick={() => onAnswer(null)}>
                {t('common.cancel')}
              </Button>
            </DialogActions>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
