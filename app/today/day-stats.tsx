import { useTranslation } from 'react-i18next';
import { Progress } from '~/ui/progress';
import { Stat, StatList } from '~/ui/stat';
import type { Today } from './find-today.server';

/** How the day has gone so far; measured against her own goal and nobody else. */
export function DayStats({ day }: { day: Today['day'] }) {
  const { t } = useTranslation();
  return (
    <StatList>
      <Stat label={t('today.day.calls')} value={day.calls} note={t('today.day.goal', { goal: day.goal })}>
        <Progress
          label={t('today.day.calls')}
          hideLabel
          value={Math.min(day.calls, day.goal)}
          max={Math.max(day.goal, 1)}
        />
      </Stat>
      <Stat label={t('today.day.conversations')} value={day.conversations} />
      <Stat label={t('today.day.packets')} value={day.packets} />
    </StatList>
  );
}
