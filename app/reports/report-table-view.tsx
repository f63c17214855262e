import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { COLUMNS, type Column, type ReportTable } from './report-table';
import { useReportWords } from './use-report-words';

const isNumber = (column: Column) => COLUMNS[column] === 'count' || COLUMNS[column] === 'rate';

/** A report as a table. */
export function ReportTableView({ title, table }: { title: string; table: ReportTable }) {
  const words = useReportWords();
  const { columns, rows } = table;
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <Table caption={title}>
      <TableHead>
        {columns.map((column) => (
          <HeadCell key={column} {...(isNumber(column) && { align: 'end' })}>
            {words.column(column)}
          </HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={columns.map((column) => row[column]).join()}>
            <Cell head>{words.value(first, row[first])}</Cell>
            {others.map((column) => (
              <Cell key={column} label={words.column(column)} {...(isNumber(column) && { align: 'end' })}>
                {words.value(column, row[column])}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
