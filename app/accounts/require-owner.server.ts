import type { AppLoadContext } from '@remix-run/node';
import { type Member, requireMember } from './require-member.server';

/** Who asks, if she may change what holds for the whole workspace; otherwise the answer is 403. */
export async function requireOwner(request: Request, context: AppLoadContext): Promise<Member> {
  const member = await requireMember(request, context);
  if (member.role !== 'owner') throw new Response(null, { status: 403 });
  return member;
}
