import path from 'node:path';
import type { Bench, BenchContext, Measurement } from './bench';
import { timeCopy } from './copy-baseline';
import { timeImport } from './import-process';
import { writeProspectCsv } from './prospect-csv';
import { sideBySide } from './side-by-side';

const ROWS = 100_000;
const RUNS = 5;

async function run(context: BenchContext): Promise<Measurement[]> {
  const file = path.join(context.folder, 'prospects.csv');
  await writeProspectCsv(file, ROWS);
  const database = await context.createDatabase();
  const [copied, imported] = await sideBySide(
    RUNS,
    () => timeCopy(database, file),
    async () => {
      const { report, milliseconds } = await timeImport(context, file);
      if (report.created !== ROWS) throw new Error(`Only ${report.created} prospects came of the file.`);
      context.say(`imported in ${report.seconds} s`);
      return milliseconds;
    },
  );
  const rows = `${ROWS.toLocaleString('en')} rows`;
  return [
    {
      name: `import of ${rows} against COPY`,
      value: imported / copied,
      unit: 'times',
      limit: { atMost: 5 },
      runs: RUNS,
    },
    { name: `import of ${rows}`, value: imported / 1000, unit: 's', runs: RUNS },
    { name: `COPY of ${rows}`, value: copied / 1000, unit: 's', runs: RUNS },
  ];
}

export default {
  title: 'Import of a file',
  about: `\`npm run import\` of a file, from reading it to the last committed row, with everything on: detection, mapping, reading of
phone numbers, matching, import rows, timeline. Beside it \`COPY\` of the same file into one empty table with the same indexes.`,
  run,
} satisfies Bench;
