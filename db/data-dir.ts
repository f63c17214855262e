import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { StartProblem } from './embedded/start-problem';

/**
 * Makes sure that the folder for everything Anklang keeps exists, readable by its owner only, and can be
 * written to. Gives back its full path.
 * @throws {StartProblem} when it can't be used.
 */
export async function ensureDataDir(dataDir: string): Promise<string> {
  const folder = path.resolve(dataDir);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (cause) {
    throw new StartProblem(
      `Anklang can't write to ${folder}. Set DATA_DIR to a folder of your own, for example: DATA_DIR=~/anklang-data npm start`,
      { cause },
    );
  }
}
