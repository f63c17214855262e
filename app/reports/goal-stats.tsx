import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Progress } from '~/ui/progress';
import { Stat, StatList } from '~/ui/stat';
import type { WeeklyGoals } from '~db/schema/accounts';
import type { ReportTable } from './report-table';
import { GOAL_COLUMNS, WEEKLY_GOALS } from './week-table';

/** How far this week has come against its goals. */
export function GoalStats({ weeks, goals }: { weeks: ReportTable; goals: WeeklyGoals }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const thisWeek = weeks.rows.at(-1);
  return (
    <StatList>
      {WEEKLY_GOALS.map((name) => {
        const made = Number(thisWeek?.[GOAL_COLUMNS[name]] ?? 0);
        const goal = goals[name];
        return (
          <Stat
            key={name}
            label={t(`reports.goals.${name}`)}
            value={number(made)}
            note={goal ? t('reports.goals.of', { goal: number(goal) }) : t('reports.goals.thisWeek')}
          >
            {goal && (
              <Progress
                label={t(`reports.goals.${name}`)}
                value={Math.min(made, goal)}
                max={goal}
                hideLabel
              />
            )}
          </Stat>
        );
      })}
    </StatList>
  );
}
