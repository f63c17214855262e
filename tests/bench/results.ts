import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { Measurement } from './bench';

const FOLDER = 'bench/results';
const DOCUMENT = 'docs/performance.md';

/** What a bench has found, where and when. */
export interface BenchResult {
  name: string;
  title: string;
  about: string;
  at: string;
  machine: string;
  measurements: Measurement[];
}

const INTRODUCTION = `# Performance

Written by \`npm run bench\`; \`npm run bench -- NAME\` renews one part. Figures are ratios of two things measured side by side in
one run, against a PostgreSQL that keeps what it was given (\`fsync\` on), and medians where they were measured more than once.
`;

/** The machine, as far as it matters for the figures. */
export const describeMachine = (postgres: string) =>
  [
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 1024 ** 3)} GB`,
    `${process.platform} ${process.arch}`,
    `Node.js ${process.versions.node}`,
    `PostgreSQL ${postgres}`,
  ].join(' · ');

/** Keeps a result as JSON, and renews its part of the document. */
export async function keepResult(result: BenchResult): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}/${result.name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  const parts = partsOf(await readFile(DOCUMENT, 'utf8').catch(() => ''));
  parts.set(result.name, partFor(result));
  const sorted = [...parts].sort(([a], [b]) => a.localeCompare(b)).map(([, part]) => part);
  await writeFile(DOCUMENT, [INTRODUCTION, ...sorted].join('\n'));
}

/** The parts that other benches have written, by name. */
function partsOf(document: string): Map<string, string> {
  const parts = document.matchAll(/<!-- (\S+) -->\n[\s\S]*?(?=\n<!-- |$(?![\s\S]))/g);
  return new Map([...parts].map(([part, name = '']) => [name, part]));
}

const partFor = ({ name, title, about, at, machine, measurements }: BenchResult) => `<!-- ${name} -->
## ${title}

${about}

| what | measured | to reach | runs |
|---|---|---|---|
${measurements.map(lineFor).join('\n')}

${at.slice(0, 10)} · ${machine}
`;

const lineFor = (measurement: Measurement) =>
  `| ${measurement.name} | ${amount(measurement.value, measurement.unit)} | ${toReach(measurement)} | ${measurement.runs} |`;

function toReach({ limit, unit }: Measurement): string {
  if (!limit) return '–';
  return 'atMost' in limit ? `≤ ${amount(limit.atMost, unit)}` : `≥ ${amount(limit.atLeast, unit)}`;
}

const amount = (value: number, unit: Measurement['unit']) =>
  `${value.toLocaleString('en', { maximumSignificantDigits: Math.max(3, Math.trunc(value).toString().length) })} ${unit}`;

/** Whether a figure is what it should be. */
export const isReached = ({ limit, value }: Measurement) =>
  !limit || ('atMost' in limit ? value <= limit.atMost : value >= limit.atLeast);

/** A measurement as a line for the terminal. */
export const tellMeasurement = (measurement: Measurement) =>
  `${isReached(measurement) ? '  ' : '✗ '}${measurement.name}: ${amount(measurement.value, measurement.unit)} (${toReach(measurement)})`;
