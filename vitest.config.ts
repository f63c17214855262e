import tsconfigPaths from 'vite-tsconfig-paths';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first';

const setupFiles = ['tests/support/fail-on-console-error.ts'];
const globalSetup = ['tests/support/test-server.ts'];

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // No module keeps anything from one test file for the next, and reading all of them anew takes minutes.
    isolate: false,
    // A busy machine answers late; only a state that never comes is a failure.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], setupFiles, testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}', 'tests/faults/**/*.test.ts'],
          setupFiles,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          setupFiles,
          globalSetup: ['tests/support/fresh-build.ts', 'tests/support/test-browser.ts', ...globalSetup],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
