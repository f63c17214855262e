import { createAccount } from '~/accounts/create-account.server';
import type { MemberActor } from '~/platform/actor';
import { ask } from './ask';
import type { WebProcess } from './web-process';

const OWNER = { name: 'Tilda', email: 'tilda@sonnentau.example', password: 'ein-heller-morgen-7' };

/** An account whose workspace holds the samples; its owner. */
export async function createSampleWorkspace(web: WebProcess, now: Date): Promise<MemberActor> {
  const created = await createAccount(web.db, { ...OWNER, locale: 'de', now });
  if (!created.ok) throw new Error(created.error);
  const { workspaceId, memberId } = created.value;
  const cookie = await web.cookieOf({ workspaceId, memberId }, now);
  await ask(web, '/sample-data', { cookie, form: new URLSearchParams() });
  return { workspaceId, memberId };
}
