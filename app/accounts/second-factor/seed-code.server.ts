import QRCode from 'qrcode';
import { seedAddress } from './totp.server';

/** What the setting-up page shows: the QR code as an image, and the seed for typing. */
export async function drawSeed(seed: string, email: string) {
  const image = await QRCode.toDataURL(seedAddress(seed, email), { margin: 2, errorCorrectionLevel: 'M' });
  return { image, seed: seed.match(/.{1,4}/g)?.join(' ') ?? seed };
}
