import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;

/** A phone's clock may be half a minute off (RFC 6238, section 5.2). */
const STEPS_OFF = 1;

/** 160 random bits as base32, as RFC 4226 recommends. */
export const newSeed = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads from the QR code (the Key Uri Format of Google Authenticator). */
export const seedAddress = (seed: string, email: string): string => totp(seed, email).toString();

/** The time step a code belongs to; null for one that is not valid at this moment. */
export function stepOfCode(seed: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(seed).validate({ token: digits, timestamp, window: STEPS_OFF });
  return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
}

const totp = (seed: string, label = '') =>
  new TOTP({ issuer: 'Anklang', label, secret: Secret.fromBase32(seed), period: STEP_SECONDS, digits: 6 });
