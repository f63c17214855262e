import { useTranslation } from 'react-i18next';
import { Progress } from '~/ui/progress';
import type { SessionView } from './session-view.server';

/** So many calls in a row deserve a rest. */
const REST_AFTER = 10;

/** How far she is; in a courage round in kind words instead of figures. */
export function SessionProgress({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { made, goal, courage } = session;
  const step = Math.min(5, Math.round((made / Math.max(goal, 1)) * 5)) as 0 | 1 | 2 | 3 | 4 | 5;
  const isReached = made >= goal;
  const inFigures = t(isReached ? 'calls.session.goalReached' : 'calls.session.made', { made, goal });
  const deservesRest = !courage && made > 0 && made % REST_AFTER === 0;
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <Progress
        className="w-44"
        label={t('calls.session.progress')}
        value={Math.min(made, goal)}
        max={goal}
        hideLabel={courage}
        text={inFigures}
      />
      {courage && <p aria-live="polite">{t(`calls.courage.step${step}`)}</p>}
      {deservesRest && <p className="text-muted text-sm">{t('calls.break.suggest', { count: made })}</p>}
    </div>
  );
}
