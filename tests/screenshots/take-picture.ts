import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

export interface Picture {
  /** Of the file, without its ending. */
  name: string;
  folder: string;
  size: { width: number; height: number };
  /** Where it is taken; here, when there is none. */
  address?: string;
  colorScheme?: 'light' | 'dark';
  /** In pixels of the file, when it is to be smaller than what was taken. */
  width?: number;
}

/** Scrollbars are left out, and so is the room that is kept for them. */
const NO_GUTTER = 'html { scrollbar-gutter: auto }';

/** Opens a page anew and keeps what the window shows as WebP. */
export async function takePicture(page: Page, picture: Picture): Promise<void> {
  const { name, folder, size, address = page.url(), colorScheme = 'light', width } = picture;
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await page.goto(address, { waitUntil: 'networkidle' });
  await sharp(await page.screenshot({ style: NO_GUTTER }))
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toFile(path.join(folder, `${name}.webp`));
}
