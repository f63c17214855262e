import QRCode from 'qrcode';

const E164 = /^\+[1-9]\d{4,14}$/;

/** A QR code (SVG) that dials an E.164 number when a phone reads it (RFC 3966); undefined for anything else. */
export function dialCode(number: string): Promise<string> | undefined {
  if (!E164.test(number)) return undefined;
  return QRCode.toString(`tel:${number}`, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
}
