export interface BarSeries {
  key: string;
  label: string;
}

export interface BarChartProps {
  /** `rows` puts long names beside lying bars, `columns` lets time run from left to right. */
  layout: 'rows' | 'columns';
  /** At most two: they stand side by side. */
  series: BarSeries[];
  bars: { name: string; values: Record<string, number> }[];
  /** Says an amount in the language of the page. */
  format: (amount: number) => string;
  /** A line across the columns, and what it says. */
  goal?: { value: number; label: string } | undefined;
}
