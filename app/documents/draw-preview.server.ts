import sharp, { type Sharp } from 'sharp';
import { inThread } from '~/platform/in-thread.server';
import type { DrawnPage } from './draw-page.server';
import { MAX_PIXELS } from './file-rules';

export interface Preview {
  /** A WebP picture. */
  picture: Uint8Array;
  pages: number;
}

/** The most that is shown anywhere, twice for fine screens. */
const MOST = { width: 900, height: 1400 };
const THREAD = new URL('./draw-page-thread.server.ts', import.meta.url);
const LIMITS = { ms: 10_000, megabytes: 512 };

/** A picture of a document's first page; null when there is nothing that could be drawn, or not in time. */
export async function drawPreview(bytes: Uint8Array, mediaType: string): Promise<Preview | null> {
  try {
    return mediaType === 'application/pdf' ? await drawPdf(bytes) : await drawPicture(bytes);
  } catch {
    return null;
  }
}

async function drawPicture(bytes: Uint8Array): Promise<Preview> {
  const fitting = sharp(bytes, { limitInputPixels: MAX_PIXELS }).resize({
    ...MOST,
    fit: 'inside',
    withoutEnlargement: true,
  });
  return { picture: await toWebp(fitting), pages: 1 };
}

async function drawPdf(bytes: Uint8Array): Promise<Preview | null> {
  const drawn = await inThread<DrawnPage>(THREAD, { bytes, most: MOST }, LIMITS);
  if (!drawn.ok) return null;
  const { data, width, height, pages } = drawn.value;
  const page = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' });
  return { picture: await toWebp(page), pages };
}

const toWebp = (picture: Sharp): Promise<Buffer> => picture.webp({ quality: 80 }).toBuffer();
