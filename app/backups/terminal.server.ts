import type { TFunction } from 'i18next';
import { StartProblem } from '~db/embedded/start-problem';
import { BackupProblem } from './backup-problem';
import type { Progress } from './dump.server';

/** Runs a command; what the person can set right is told in a sentence. Gives back the exit status. */
export async function tellProblem(t: TFunction, command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (error instanceof BackupProblem) process.stderr.write(`${problemText(t, error)}\n`);
    else if (error instanceof StartProblem) process.stderr.write(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

/** What went wrong, what was kept and what to do. */
export const problemText = (t: TFunction, { code, details }: BackupProblem): string =>
  t(`backups.problem.${code}`, { ...details });

const STEP = 5;

/** Calls `tell` with every fifth percentage that is reached, once. */
export function percent(tell: (value: number) => void): (progress: Progress) => void {
  let told = -1;
  return ({ done, total }) => {
    const value = total > 0 ? Math.floor(((done / total) * 100) / STEP) * STEP : 100;
    if (value === told) return;
    told = value;
    tell(value);
  };
}
