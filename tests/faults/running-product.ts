import { onTestFinished, vi } from 'vitest';
import { erasureSettings } from '~/platform/erasure-key.server';
import { readKey } from '~/platform/secret-box.server';
import { createDb, type Db } from '~db/client';
import { openDatabase } from '~db/open';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { type AnklangProcess, addressOf, launchAnklang } from '~tests/support/anklang-process';
import { signIn } from '~tests/support/sign-in';

export interface RunningProduct {
  anklang: AnklangProcess;
  db: Db;
  databaseUrl: string;
  prospectId: string;
  /** Asks as somebody who is signed in does in a browser; with a body it is a form. */
  ask(path: string, body?: URLSearchParams | FormData): Promise<{ status: number; text: string }>;
  /** What /healthz says. */
  health(): Promise<number>;
  /** What Prometheus reads. */
  metrics(token: string): Promise<string>;
}

interface Where {
  dataDir: string;
  settings?: Record<string, string>;
  prefix?: string[];
  /** The data folder as we see it. */
  seen?: (anklang: AnklangProcess) => string;
}

/** The built product with its own database, an owner and a prospect. */
export async function startProduct(where: Where): Promise<RunningProduct> {
  const { dataDir, settings = {}, prefix, seen = () => dataDir } = where;
  const anklang = launchAnklang({ DATA_DIR: dataDir, ...settings }, prefix);
  onTestFinished(async () => void (await anklang.stop()));
  const { url } = await addressOf(anklang);
  await vi.waitUntil(() => anklang.pidOf('worker') > 0, { timeout: 30_000 });
  const folder = seen(anklang);
  const databaseUrl = (await openDatabase({ DATA_DIR: folder })).url;
  const { db, close } = createDb(databaseUrl, {
    connections: 1,
    settings: erasureSettings(await readKey(folder)),
  });
  onTestFinished(close);
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const cookie = await signIn(db, actor, url);
  return {
    anklang,
    db,
    databaseUrl,
    prospectId,
    async ask(path, body) {
      const headers = { cookie, origin: url, accept: 'text/html', 'accept-language': 'de' };
      const sent = body && { method: 'POST', body };
      const answer = await fetch(url + path, { headers, redirect: 'manual', ...sent });
      return { status: answer.status, text: await answer.text() };
    },
    health: async () => (await fetch(`${url}/healthz`)).status,
    metrics: async (token) =>
      (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text(),
  };
}
