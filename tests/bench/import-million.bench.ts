import path from 'node:path';
import type { Bench, BenchContext, Measurement } from './bench';
import { timeImport } from './import-process';
import { writeProspectCsv } from './prospect-csv';

const FEW = 100_000;
const MANY = 1_000_000;

/** Growing as the file does, with room for indexes that get deeper. */
const MOST_GROWTH = (MANY / FEW) * 1.2;

async function run(context: BenchContext): Promise<Measurement[]> {
  const few = await importRows(context, FEW);
  const many = await importRows(context, MANY);
  const growth = many.milliseconds / few.milliseconds;
  const size = MANY.toLocaleString('en');
  return [
    {
      name: `import of ${size} rows against ${FEW.toLocaleString('en')}`,
      value: growth,
      unit: 'times',
      limit: { atMost: MOST_GROWTH },
      runs: 1,
    },
    ...[few, many].flatMap(({ rows, megabytes }): Measurement[] =>
      megabytes === undefined
        ? []
        : [
            {
              name: `most memory at once, ${rows.toLocaleString('en')} rows`,
              value: megabytes,
              unit: 'MB',
              limit: { atMost: 300 },
              runs: 1,
            },
          ],
    ),
  ];
}

async function importRows(context: BenchContext, rows: number) {
  const file = path.join(context.folder, `${rows}.csv`);
  await writeProspectCsv(file, rows);
  const { report, ...measured } = await timeImport(context, file);
  if (report.created !== rows) throw new Error(`Only ${report.created} prospects came of the file.`);
  context.say(`${rows.toLocaleString('en')} rows imported in ${report.seconds} s`);
  return { ...measured, rows };
}

export default {
  title: 'Import of a million rows',
  about: `The same import with ten times the rows: time grows as the file does, and the memory of the importing process does not.`,
  run,
} satisfies Bench;
