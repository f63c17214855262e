/**
 * npm run classify-mail -- FILE.eml
 * Says what a message is, as the inbox would see it. JSON alone goes to standard output, everything else to standard error.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { classifyMail } from '~/inbox/classify-mail';
import { readMail } from '~/inbox/read-mail.server';

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  console.error('Usage: npm run classify-mail -- FILE.eml');
  process.exit(2);
}
try {
  // npm runs scripts in the project's folder; the person means a path in hers.
  const raw = await readFile(path.resolve(process.env.INIT_CWD ?? '', file));
  if (raw.length === 0) throw new Error('The file is empty');
  console.log(JSON.stringify(classifyMail(await readMail(raw))));
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
