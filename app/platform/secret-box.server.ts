import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps small secrets (mailbox passwords) in the database: AES-256-GCM, the key outside of it. */
export interface SecretBox {
  /** `context` binds the secret to its row: opened with another one, it throws. */
  seal(secret: string, context: string): string;
  open(sealed: string, context: string): string;
}

/** Seals with the newest key, which comes first, and opens with each. */
export function createSecretBox(newest: Buffer, ...older: Buffer[]): SecretBox {
  return {
    seal(secret, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest, nonce).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(sealed, context) {
      try {
        return openWith(newest, sealed, context);
      } catch (error) {
        const [next, ...rest] = older;
        if (!next) throw error;
        return createSecretBox(next, ...rest).open(sealed, context);
      }
    },
  };
}

function openWith(key: Buffer, sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  decipher.setAuthTag(tag);
  const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}

/**
 * The box of an installation. A secret that no key opens may have been sealed with one that was added meanwhile, so
 * the keys are read once more before it fails.
 */
export async function openSecretBox(dataDir: string): Promise<SecretBox> {
  await readKey(dataDir);
  let keys = readKeys(dataDir);
  return {
    seal: (secret, context) => createSecretBox(...keys).seal(secret, context),
    open(sealed, context) {
      try {
        return createSecretBox(...keys).open(sealed, context);
      } catch {
        keys = readKeys(dataDir);
        return createSecretBox(...keys).open(sealed, context);
      }
    },
  };
}

const fileOf = (dataDir: string) => path.join(dataDir, 'secret.key');

/**
 * The key of the first start, made by then; readable by its owner only. It stays when a new one is added: what must
 * look the same for ever, such as the fingerprint of an erased address, is made with it.
 */
export async function readKey(dataDir: string): Promise<Buffer> {
  const file = fileOf(dataDir);
  await mkdir(dataDir, { recursive: true });
  if (!existsSync(file)) await makeKey(file);
  await chmod(file, 0o600);
  return firstKey(readKeys(dataDir));
}

/** Of many processes that start at once one makes it: it is written before it gets its name, so that nobody reads half. */
async function makeKey(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, newKey(), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The newest key first. */
export type Keys = [Buffer, ...Buffer[]];

/** What stands in the file: one key a line, the newest first; older ones open what older backups hold. */
export function parseKeys(text: string): Keys {
  const [newest = '', ...older] = text.trim().split('\n');
  return [Buffer.from(newest, 'base64'), ...older.map((line) => Buffer.from(line, 'base64'))];
}

/** The key of the first start. */
export const firstKey = (keys: Keys): Buffer => keys.at(-1) ?? keys[0];

const readKeys = (dataDir: string): Keys => parseKeys(readFileSync(fileOf(dataDir), 'utf8'));

/** Makes a new key, with which everything is sealed from now on; the ones before stay for opening. */
export async function addKey(dataDir: string): Promise<void> {
  await readKey(dataDir);
  const file = fileOf(dataDir);
  const older = await readFile(file, 'utf8');
  await writeFile(`${file}.new`, `${newKey()}\n${older}`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

const newKey = () => randomBytes(32).toString('base64');
