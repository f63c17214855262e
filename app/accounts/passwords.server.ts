import { hash, verify } from '@node-rs/argon2';
import commonPasswords from 'fxa-common-password-list';

/** OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB and two passes. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password);

/** True for passwords that everybody tries first. */
export const isCommonPassword = (password: string): boolean => commonPasswords.test(password.toLowerCase());
