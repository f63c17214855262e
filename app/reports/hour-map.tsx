import { useTranslation } from 'react-i18next';
import { useLocale } from '~/i18n/use-locale';
import { weekdayName } from '~/i18n/weekday-name';
import { cx } from '~/ui/cx';
import type { HourCell, HourGrid } from './hour-grid';
import { useReportWords } from './use-report-words';

/** From few to many people reached. */
const SHADES = ['bg-raised', 'bg-accent/15', 'bg-accent/30', 'bg-accent/50', 'bg-accent text-on-accent'];

/** When people are reached: a week of hours on their clocks, each with what part of the calls reached somebody. */
export function HourMap({ grid }: { grid: HourGrid }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = useReportWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={t('reports.hours.scroll')}>
      <table className="w-full min-w-136 border-separate border-spacing-1 text-center text-sm tabular-nums">
        <caption className="sr-only">{t('reports.hours.title')}</caption>
        <thead>
          <tr>
            <td />
            {grid.hours.map((hour) => (
              <th key={hour} scope="col" className="font-normal text-muted">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.days.map(({ weekday, cells }) => (
            <tr key={weekday}>
              <th scope="row" className="pr-2 text-left font-normal text-muted">
                {weekdayName(weekday, locale, 'short')}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={grid.hours[index]}
                  className={cx(
                    'h-8 min-w-9 rounded-md [print-color-adjust:exact]',
                    cell?.level != null && SHADES[cell.level],
                  )}
                >
                  {cell && <HourWords cell={cell} rate={words.value('reachedRate', cell.rate)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HourWords({ cell, rate }: { cell: HourCell; rate: string }) {
  const { t } = useTranslation();
  return (
    <span title={t('reports.hours.cell', { count: cell.calls, reached: cell.reached })}>
      {cell.rate === null ? '·' : rate}
    </span>
  );
}
