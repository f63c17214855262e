import { hkdfSync } from 'node:crypto';

/** Of SHA-256, in bytes (RFC 2104). */
const BLOCK = 64;

/**
 * What a database connection has to bring along so that the value of an erased person is known again: the two pads of
 * an HMAC key that is derived from the installation's secret key and stands nowhere in the database.
 */
export function erasureSettings(secretKey: Buffer): Record<string, string> {
  const key = Buffer.alloc(BLOCK);
  Buffer.from(hkdfSync('sha256', secretKey, '', 'anklang: numbers and addresses of erased people', 32)).copy(
    key,
  );
  const pads = [0x36, 0x5c].map((pad) => key.map((byte) => byte ^ pad));
  return { 'anklang.erasure_key': Buffer.concat(pads).toString('hex') };
}
