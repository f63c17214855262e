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

/** More lying bars than these can't be told apart. */
const MOST = 16;

/** Columns of a report, drawn as bars: of long tables the rows they begin with. */
export function ReportBars({ table, name, values, layout, goal }: ReportBarsProps) {
  const words = useReportWords();
  const rows = layout === 'rows' ? table.rows.slice(0, MOST / values.length) : table.rows;
  return (
    <BarChart
      layout={layout}
      series={values.map((column) => ({ key: column, label: words.column(column) }))}
      bars={rows.map((row) => ({
        name: words.value(name, row[name]),
        values: Object.fromEntries(values.map((column) => [column, Number(row[column] ?? 0)])),
      }))}
      format={(amount) => words.value('calls', amount)}
      goal={goal}
    />
  );
}
