import {
  Bar,
  CartesianGrid,
  LabelList,
  Legend,
  BarChart as RechartsBarChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { BarChartProps } from './bar-chart-props';

const COLOURS = ['var(--accent)', 'var(--waiting)'];
const words = { fill: 'var(--muted)' };
const values = { fill: 'var(--ink)', fontSize: 13 };

/** The drawing of `BarChart`; a module of its own, so that the library comes only with it. */
export default function BarDrawing({ layout, series, bars, format, goal }: BarChartProps) {
  const lying = layout === 'rows';
  const names = { dataKey: 'name', axisLine: false, tickLine: false, tick: words } as const;
  const amounts = {
    allowDecimals: false,
    axisLine: false,
    tickLine: false,
    tick: words,
    tickFormatter: format,
  } as const;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <RechartsBarChart
        accessibilityLayer={false}
        layout={lying ? 'vertical' : 'horizontal'}
        data={bars.map(({ name, values }) => ({ name, ...values }))}
        margin={{ top: lying ? 0 : 20, right: lying ? 56 : 8, bottom: 0, left: 0 }}
      >
        {!lying && <CartesianGrid vertical={false} stroke="var(--line)" />}
        {lying ? <XAxis type="number" hide {...amounts} /> : <XAxis {...names} minTickGap={24} />}
        {lying ? <YAxis type="category" width={150} {...names} /> : <YAxis width="auto" {...amounts} />}
        {series.length > 1 && (
          <Legend verticalAlign="top" align="left" iconType="square" itemSorter={null} height={32} />
        )}
        {goal && (
          <ReferenceLine
            y={goal.value}
            stroke="var(--ink)"
            strokeDasharray="4 4"
            ifOverflow="extendDomain"
            label={{ value: goal.label, position: 'insideTopRight', ...values }}
          />
        )}
        {series.map(({ key, label }, index) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            fill={COLOURS[index]}
            radius={lying ? [0, 4, 4, 0] : [4, 4, 0, 0]}
            maxBarSize={28}
            isAnimationActive={false}
          >
            {lying && (
              <LabelList
                dataKey={key}
                position="right"
                formatter={(amount) => format(Number(amount))}
                {...values}
              />
            )}
          </Bar>
        ))}
      </RechartsBarChart>
    </ResponsiveContainer>
  );
}
