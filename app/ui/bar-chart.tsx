import { lazy, Suspense, useEffect, useState } from 'react';
import type { BarChartProps } from './bar-chart-props';
import { cx } from './cx';

const BarDrawing = lazy(() => import('./bar-drawing'));

/** A drawing keeps the size it had on the screen; on paper it takes the width there is. */
const ON_PAPER = cx(
  'print:h-auto print:[&_:is(.recharts-responsive-container>div,.recharts-wrapper,.recharts-wrapper>svg)]:h-auto!',
  'print:[&_:is(.recharts-responsive-container>div,.recharts-wrapper,.recharts-wrapper>svg)]:w-full!',
);

/**
 * Bars that can be seen only: a table with the same values belongs beside them. Drawn in the browser, by a library that is
 * loaded when a chart is on the page.
 */
export function BarChart(props: BarChartProps) {
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const height = props.layout === 'rows' ? rowsHeight(props.bars.length * props.series.length) : 'h-64';
  return (
    <div aria-hidden className={cx('w-full text-sm', height, ON_PAPER)}>
      {inBrowser && (
        <Suspense fallback={null}>
          <BarDrawing {...props} />
        </Suspense>
      )}
    </div>
  );
}

function rowsHeight(bars: number): string {
  if (bars <= 2) return 'h-36';
  if (bars <= 5) return 'h-56';
  return bars <= 10 ? 'h-80' : 'h-120';
}
