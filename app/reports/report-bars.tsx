import { BarChart } from '~/ui/bar-chart';
import type { Column, ReportTable } from './report-table';
import { useReportWords } from './use-report-words';

type ReportBarsProps = {
  table: ReportTable;
  /** What names a bar, and what it measures. */
  name: Column;
  values: Column[];
  layout: 'rows' | 'columns';
  goal?: { value: number; label: string } | undefined;
};

/** Columns of a report, drawn as bars. */
export function ReportBars({ table, name, values, layout, goal }: ReportBarsProps) {
  const words = useReportWords();
  return (
    <BarChart
      layout={layout}
      series={values.map((column) => ({ key: column, label: words.column(column) }))}
      bars={table.rows.map((row) => ({
        name: words.value(name, row[name]),
        values: Object.fromEntries(values.map((column) => [column, Number(row[column] ?? 0)])),
      }))}
      format={(amount) => words.value('calls', amount)}
      goal={goal}
    />
  );
}
