import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const FOLDER = 'public/icons';
const ACCENT = '#0c6f68';

/** Draws the icons of the installed app from the brand mark, public/favicon.svg. */
export async function drawIcons(): Promise<void> {
  const mark = await readFile('public/favicon.svg');
  const drawn = (size: number) => sharp(mark, { density: (72 * size) / 32 }).resize(size, size);
  await drawn(192).png().toFile(`${FOLDER}/192.png`);
  await drawn(512).png().toFile(`${FOLDER}/512.png`);
  await drawn(180).flatten({ background: ACCENT }).png().toFile(`${FOLDER}/touch.png`);
  await drawn(410)
    .flatten({ background: ACCENT })
    .extend({ top: 51, bottom: 51, left: 51, right: 51, background: ACCENT })
    .png()
    .toFile(`${FOLDER}/maskable.png`);
}
