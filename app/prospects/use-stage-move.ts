import { useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toast } from '~/ui/toast';

interface Move {
  prospectId: string;
  /** Whom to name in the confirmation. */
  name: string;
  from: { id: string; lostReason: string | null };
  to: { id: string; name: string };
  /** Why it came to nothing. */
  lostReason?: string | null;
  /** Shows at once that it was taken back. */
  onUndo?: () => void;
}

/** Moves a prospect to another stage without leaving the page, and offers to take it back. */
export function useStageMove(): (move: Move) => void {
  const { t } = useTranslation();
  const submit = useSubmit();
  // A key for each prospect: moving the next one must not break off the request of the one before.
  const post = (prospectId: string, move: { stageId: string; lostReason: string; takesBack?: 'yes' }) =>
    submit(move, {
      method: 'post',
      action: `/prospects/${prospectId}/stage`,
      navigate: false,
      fetcherKey: `stage-${prospectId}`,
    });
  return ({ prospectId, name, from, to, lostReason, onUndo }) => {
    post(prospectId, { stageId: to.id, lostReason: lostReason ?? '' });
    const undo = () => {
      onUndo?.();
      post(prospectId, { stageId: from.id, lostReason: from.lostReason ?? '', takesBack: 'yes' });
    };
    toast.success(t('prospects.stage.moved', { name, stage: to.name }), {
      action: { label: t('common.undo'), onClick: undo },
    });
  };
}
