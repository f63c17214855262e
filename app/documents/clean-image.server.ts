import sharp from 'sharp';
import { fail, ok, type Result } from '~/platform/result';
import { MAX_PIXELS } from './file-rules';

/**
 * Decodes a picture and writes it anew in the same format, turned upright: whatever else the file held
 * (place and time of the shot, a hidden archive) is gone.
 */
export async function cleanImage(
  bytes: Uint8Array,
): Promise<Result<Buffer, 'image_broken' | 'image_too_many_pixels'>> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PIXELS) return fail('image_too_many_pixels');
    return ok(await sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate().toBuffer());
  } catch {
    return fail('image_broken');
  }
}
