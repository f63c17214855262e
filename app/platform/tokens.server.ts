import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a cookie: 32 random bytes as URL-safe text (43 characters). */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token, as hex. A plain SHA-256 is enough: tokens can't be guessed. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
