import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes although its file is short. */
const LONGEST = ['tests/e2e/accessibility.test.ts', 'tests/e2e/every-route.test.ts'];

/** Starts the longest files of the browser tests before all others, so that no worker waits for one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
