import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Measurement } from './bench';
import { isReached, shareOfLimit, tellValue } from './measurement';

use([BarChart, GridComponent, MarkLineComponent, SVGRenderer]);

const WIDTH = 900;
const ROW = 56;
const MARGIN = 56;
const REACHED = '#2f7d5b';
const MISSED = '#b3402f';

/** Bars of what was measured, as a share of what is to be reached: a bar that ends before the line has reached it. SVG. */
export function plot(measurements: readonly Measurement[]): string {
  const height = measurements.length * ROW + MARGIN;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    grid: { left: 330, right: 90, top: 24, bottom: 28 },
    xAxis: {
      type: 'value',
      min: 0,
      max: ({ max }: { max: number }) => Math.max(1.2, max),
      axisLabel: { formatter: percent },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: measurements.map(({ name }) => name),
      axisLabel: { width: 280, overflow: 'break' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        data: measurements.map((measurement) => ({
          value: shareOfLimit(measurement),
          itemStyle: { color: isReached(measurement) ? REACHED : MISSED },
          label: { show: true, position: 'right', formatter: tellValue(measurement) },
        })),
        markLine: {
          symbol: 'none',
          silent: true,
          label: { formatter: 'to reach', position: 'start' },
          lineStyle: { color: '#333333' },
          data: [{ xAxis: 1 }],
        },
      },
    ],
  });
  const drawn = chart.renderToSVGString();
  chart.dispose();
  return drawn;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
