import { type AppLoadContext, redirect } from '@remix-run/node';
import type { MemberActor } from '~/platform/actor';
import { findSession, sessionToken } from './sessions.server';

export interface Member extends MemberActor {
  name: string;
  email: string;
  role: 'owner' | 'member';
  locale: 'de' | 'en';
  timeZone: string;
  theme: 'system' | 'light' | 'dark';
  /** What verbs take as `actor`. */
  actor: MemberActor;
  workspace: {
    name: string;
    country: string;
    region: string | null;
    welcomed: boolean;
    sendingPaused: boolean;
  };
}

/** The loaders of a request ask side by side who it is; it is looked up once. */
const asked = new WeakMap<AppLoadContext, Promise<Member | null>>();

/** Who asks; null for somebody who isn't signed in. */
export function findMember(request: Request, context: AppLoadContext): Promise<Member | null> {
  const answer = asked.get(context) ?? lookUp(request, context);
  asked.set(context, answer);
  return answer;
}

async function lookUp(request: Request, context: AppLoadContext): Promise<Member | null> {
  const token = await sessionToken(request, context.env.APP_URL);
  const found = token && (await findSession(context.db, { token, now: context.now() }));
  if (!found) return null;
  const { member, workspace } = found;
  const actor = { workspaceId: member.workspaceId, memberId: member.id };
  return {
    ...actor,
    actor,
    name: member.name,
    email: member.email,
    role: member.role,
    locale: member.locale,
    timeZone: member.timeZone,
    theme: member.theme,
    workspace: {
      name: workspace.name,
      country: workspace.country,
      region: workspace.region,
      welcomed: workspace.welcomedAt !== null,
      sendingPaused: workspace.sendingPaused,
    },
  };
}

/** Who asks; sends somebody who isn't signed in to the sign-in page, and from there back. */
export async function requireMember(request: Request, context: AppLoadContext): Promise<Member> {
  const member = await findMember(request, context);
  if (member) return member;
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : '';
  throw redirect(`/sign-in${back}`);
}
