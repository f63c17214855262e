import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { TFunction } from 'i18next';
import { readEnv } from '~/platform/env.server';
import { createSecretBox, readKey } from '~/platform/secret-box.server';
import { createDb } from '~db/client';
import { StartProblem } from '~db/embedded/start-problem';
import { openServer } from '~db/open';
import { checkBackup } from './check-backup.server';
import { checkDatabase } from './check-database.server';
import { checkFolder } from './check-folder.server';
import { checkMail } from './check-mail.server';
import { checkNode } from './check-node.server';
import { checkPort } from './check-port.server';
import { attention, type Finding } from './finding';

const KEY_BYTES = 32;

type Environment = NodeJS.ProcessEnv;

/** Looks at an installation, whether it runs or not, and changes nothing. */
export async function examine(t: TFunction, source: Environment): Promise<Finding[]> {
  const dataDir = path.resolve(source.DATA_DIR || 'data');
  const findings = [checkNode(t), ...(await checkFolder(t, dataDir))];
  const host = source.HOST || '127.0.0.1';
  const port = Number(source.PORT || 3000);
  findings.push(await checkPort(t, { host, port, lock: path.join(dataDir, 'anklang.lock') }));
  // Without its folder there is nothing more to look at, and looking would create one.
  const hasFolder = findings.some(({ check }) => check === 'disk');
  if (!hasFolder) return findings;
  const hasKey = findings.some(({ check, ok }) => check === 'key' && ok);
  return [...findings, ...(await examineDatabase(t, source, { dataDir, hasKey }))];
}

async function examineDatabase(
  t: TFunction,
  source: Environment,
  { dataDir, hasKey }: { dataDir: string; hasKey: boolean },
): Promise<Finding[]> {
  let database: Awaited<ReturnType<typeof openServer>> | undefined;
  let client: ReturnType<typeof createDb> | undefined;
  try {
    database = await openServer(source);
    client = createDb(database.url, { connections: 2 });
    const findings = await checkDatabase(t, client.sql);
    if (findings.some(({ check, ok }) => check === 'schema' && !ok)) return findings;
    const env = readEnv({ ...source, DATABASE_URL: database.url, DATA_DIR: dataDir });
    // Reading a key that isn't there would make a new one.
    const secrets = createSecretBox(hasKey ? await readKey(dataDir) : randomBytes(KEY_BYTES));
    const context = { db: client.db, env, secrets, now: () => new Date() };
    return [...findings, await checkBackup(t, context), ...(await checkMail(t, context))];
  } catch (error) {
    const advice = error instanceof StartProblem ? error.message : t('doctor.database.advice');
    return [attention('database', t('doctor.database.away'), advice)];
  } finally {
    await client?.close();
    await database?.close();
  }
}
