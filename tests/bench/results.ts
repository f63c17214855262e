import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import type { Measurement } from './bench';
import { tellLimit, tellValue } from './measurement';
import { plot } from './plot';

const FOLDER = 'bench/results';
const DOCUMENT = 'docs/performance.md';
const PLOTS = 'docs/images/performance';

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
one run, against a PostgreSQL that keeps what it was given (\`fsync\` on), and medians where they were measured more than once. A bar
of a plot that ends before the line has reached what is to be reached.
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

/** Keeps a result as JSON, and renews its part of the document and its plot. */
export async function keepResult(result: BenchResult): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}/${result.name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  const parts = partsOf(await readFile(DOCUMENT, 'utf8').catch(() => ''));
  parts.set(result.name, partFor(result, await drawPlot(result)));
  const sorted = [...parts].sort(([a], [b]) => a.localeCompare(b)).map(([, part]) => part);
  await writeFile(DOCUMENT, [INTRODUCTION, ...sorted].join('\n'));
}

/** The parts that other benches have written, by name. */
function partsOf(document: string): Map<string, string> {
  const parts = document.matchAll(/<!-- (\S+) -->\n[\s\S]*?(?=\n<!-- |$(?![\s\S]))/g);
  return new Map([...parts].map(([part, name = '']) => [name, part]));
}

const partFor = (
  { name, title, about, at, machine, measurements }: BenchResult,
  plotted: string,
) => `<!-- ${name} -->
## ${title}

${about}

| what | measured | to reach | runs |
|---|---|---|---|
${measurements.map(lineFor).join('\n')}

${plotted}${at.slice(0, 10)} · ${machine}
`;

const lineFor = (measurement: Measurement) =>
  `| ${measurement.name} | ${tellValue(measurement)} | ${tellLimit(measurement)} | ${measurement.runs} |`;

/** Draws what is to be reached; answers the picture's place in the document, if there is one. */
async function drawPlot({ name, title, measurements }: BenchResult): Promise<string> {
  const limited = measurements.filter(({ limit }) => limit);
  if (limited.length === 0) return '';
  await mkdir(PLOTS, { recursive: true });
  await writeFile(`${PLOTS}/${name}.svg`, `${plot(limited)}\n`);
  return `![${title}: measured, as a share of what is to be reached](${path.relative('docs', PLOTS)}/${name}.svg)\n\n`;
}
