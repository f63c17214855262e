import { createSetupLink } from '~/accounts/setup-links.server';
import { createClock } from '~/platform/clock.server';
import type { Env } from '~/platform/env.server';
import { createDb } from '~db/client';

/** What to tell whoever starts an installation that has no workspace yet; null once there is one. */
export async function setupNotice(env: Env): Promise<string | null> {
  const { db, close } = createDb(env.DATABASE_URL, { connections: 1 });
  try {
    const link = await createSetupLink(db, { appUrl: env.APP_URL, now: createClock(env.START_AT)() });
    return link && `Set up your workspace (this link works once): ${link}`;
  } finally {
    await close();
  }
}
