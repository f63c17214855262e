import type { DatabaseCopy } from '~tests/support/copy-database';

/** What a bench may use. All of it goes when the bench is over. */
export interface BenchContext {
  /** An empty, migrated database on a server that keeps what it was given (fsync is on). */
  createDatabase(): Promise<DatabaseCopy>;
  /** For files, and as DATA_DIR of processes. */
  folder: string;
  /** Tells whoever waits how far it is. */
  say(text: string): void;
}

/** One figure, from one run of the bench. */
export interface Measurement {
  /** What it says, as a row of a table: 'Import of 100,000 rows'. */
  name: string;
  value: number;
  /** 'times' for a ratio of two things measured side by side in one run. */
  unit: 'times' | 's' | 'ms' | 'MB' | 'per second' | 'pages';
  /** What is to be reached, as at most or at least that much; none for figures that only explain. */
  limit?: { atMost: number } | { atLeast: number };
  /** How often it was measured; the value is the median. */
  runs: number;
}

/** A file `tests/bench/NAME.bench.ts` exports one as its default. */
export interface Bench {
  title: string;
  /** What is compared with what, in a sentence or two for docs/performance.md. */
  about: string;
  run(context: BenchContext): Promise<Measurement[]>;
}
