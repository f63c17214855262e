import { expect, test } from 'vitest';
import { CleanUp } from '~/supervisor/clean-up.server';

test('the last started ends first, also what starts while the end is under way', async () => {
  const ended: string[] = [];
  const cleanUp = new CleanUp();
  cleanUp.add(async () => void ended.push('database'));
  cleanUp.add(() => {
    ended.push('web');
    cleanUp.add(async () => void ended.push('worker'));
    return Promise.resolve();
  });
  await cleanUp.run();
  expect(ended).toEqual(['web', 'worker', 'database']);
});
