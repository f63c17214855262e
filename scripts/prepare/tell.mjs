import { accessSync, constants } from 'node:fs';

/** Says what happens, on stderr: stdout belongs to what a script prints. */
export function tell(message) {
  process.stderr.write(`${message}\n`);
}

/** Ends with a sentence that says what to do. */
export function fail(message) {
  tell(message);
  process.exit(1);
}

/** Ends with a sentence unless files can be made in this folder. */
export function requireWritableFolder() {
  try {
    accessSync('.', constants.W_OK);
  } catch {
    fail(
      `Anklang can't write to ${process.cwd()}. Start it as the owner of this folder, or in a copy of your own.`,
    );
  }
}
