import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import { acceptInvitation } from '~/accounts/members/accept-invitation.server';
import { changeRole } from '~/accounts/members/change-role.server';
import { findInvitation } from '~/accounts/members/find-invitation.server';
import { inviteMember } from '~/accounts/members/invite-member.server';
import { listInvitations, listMembers } from '~/accounts/members/list-members.server';
import { removeMember } from '~/accounts/members/remove-member.server';
import { withdrawInvitation } from '~/accounts/members/withdraw-invitation.server';
import { findSession, openSession } from '~/accounts/sessions.server';
import { signIn } from '~/accounts/sign-in.server';
import { nextProspect } from '~/calls/next-prospect.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { apiTokens, invitations } from '~db/schema/access';
import { callbacks, callSessions, prospectLeases } from '~db/schema/calls';
import { mailboxes } from '~db/schema/mail';
import { tasks } from '~db/schema/tasks';
import { buildCallable, buildCallDesk, buildSession, GOOD_MOMENT as now } from '~tests/factories/calls';
import { buildMailbox } from '~tests/factories/mail';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let owner: MemberActor;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  owner = await buildWorkspace(database.db);
});

const password = 'Regen im Schuh 7';
const addressOf = () => `${newId()}@anklang.example`;
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

async function invite(email = addressOf(), role: 'owner' | 'member' = 'member') {
  const invited = await inviteMember(database.db, { email, role, actor: owner, now });
  if (!invited.ok) throw new Error(invited.error);
  return { email, token: invited.value.token };
}

const accept = (token: string, at = now) =>
  acceptInvitation(database.db, { token, name: 'Edda Beispiel', password, now: at });

const signInAs = (email: string) =>
  signIn(database.db, { email, password, clientAddress: newId(), userAgent: null, now });

const remove = (memberId: string, actor = owner) => removeMember(database.db, { memberId, actor, now });

const heldIn = ({ workspaceId }: MemberActor) =>
  database.db.$count(prospectLeases, eq(prospectLeases.workspaceId, workspaceId));

test('Whoever is invited chooses a password and works in the same workspace', async () => {
  const { email, token } = await invite();
  expect(await accept(token)).toMatchObject({ ok: true, value: { workspaceId: owner.workspaceId } });
  expect(await signInAs(email)).toMatchObject({ ok: true });
  const members = await listMembers(database.db, owner);
  expect(members.map(({ name, role }) => [name, role])).toContainEqual(['Edda Beispiel', 'member']);
  expect(await listInvitations(database.db, owner.workspaceId, now)).toEqual([]);
});

test('An invitation works once, also for two who open it at the same moment', async () => {
  const { token } = await invite();
  const results = await Promise.all([accept(token), accept(token)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accept(token)).toEqual({ ok: false, error: 'not_found' });
});

test('Unknown, withdrawn, replaced and old invitations look alike', async () => {
  const replaced = await invite();
  const { token } = await invite(replaced.email);
  const withdrawn = await invite();
  const [row] = await database.db.select().from(invitations).where(eq(invitations.email, withdrawn.email));
  const invitationId = row?.id ?? '';
  expect(await withdrawInvitation(database.db, { invitationId, actor: owner, now })).toMatchObject({
    ok: true,
  });
  for (const gone of [replaced.token, withdrawn.token, 'x'.repeat(43)]) {
    expect(await findInvitation(database.db, { token: gone, now })).toBeNull();
    expect(await accept(gone)).toEqual({ ok: false, error: 'not_found' });
  }
  expect(await accept(token, later(7))).toEqual({ ok: false, error: 'not_found' });
  expect(await findInvitation(database.db, { token, now: later(6) })).not.toBeNull();
});

test('The token of an invitation is nowhere in the database', async () => {
  const { token } = await invite();
  expect(JSON.stringify(await database.db.select().from(invitations))).not.toContain(token);
});

test('Nobody is invited who has an account already, here or elsewhere', async () => {
  const { email, token } = await invite();
  await accept(token);
  const elsewhere = await buildWorkspace(database.db);
  for (const actor of [owner, elsewhere]) {
    expect(await inviteMember(database.db, { email, role: 'member', actor, now })).toEqual({
      ok: false,
      error: 'taken',
    });
  }
});

test('A password that everybody tries first is refused, and the invitation stays open', async () => {
  const { token } = await invite();
  const refused = await acceptInvitation(database.db, { token, name: 'Edda', password: 'password1', now });
  expect(refused).toEqual({ ok: false, error: 'password_common' });
  expect(await accept(token)).toMatchObject({ ok: true });
});

test('One owner always stays, also when two step down at the same moment', async () => {
  const { workspaceId } = owner;
  const step = (memberId: string) => changeRole(database.db, { memberId, role: 'member', actor: owner, now });
  expect(await step(owner.memberId)).toEqual({ ok: false, error: 'last_owner' });
  expect(await remove(owner.memberId)).toEqual({ ok: false, error: 'last_owner' });
  const second = await buildMember(database.db, workspaceId, { role: 'owner' });
  const results = await Promise.all([step(owner.memberId), step(second.memberId)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test('A member becomes an owner', async () => {
  const { memberId } = await buildMember(database.db, owner.workspaceId);
  const result = await changeRole(database.db, { memberId, role: 'owner', actor: owner, now });
  expect(result).toEqual({ ok: true, value: null });
  const members = await listMembers(database.db, owner);
  expect(members.every(({ role }) => role === 'owner')).toBe(true);
});

test('Nobody of another workspace is removed or changed', async () => {
  const { memberId } = await buildMember(database.db, owner.workspaceId);
  const stranger = await buildWorkspace(database.db);
  expect(await remove(memberId, stranger)).toEqual({ ok: false, error: 'not_found' });
  const changed = await changeRole(database.db, { memberId, role: 'owner', actor: stranger, now });
  expect(changed).toEqual({ ok: false, error: 'not_found' });
});

test('Who is removed is signed out at once, and every way in is closed', async () => {
  const { email, token } = await invite();
  const joined = await accept(token);
  if (!joined.ok) throw new Error(joined.error);
  const member = joined.value;
  const session = await openSession(database.db, { actor: member, userAgent: null, now });
  await createToken(database.db, { name: 'Programm', scope: 'write', actor: member, now });
  await buildMailbox(database.db, member, 2525);
  expect(await remove(member.memberId)).toEqual({ ok: true, value: null });
  expect(await findSession(database.db, { token: session, now })).toBeNull();
  expect(await signInAs(email)).toEqual({ ok: false, error: 'wrong_credentials' });
  expect(await database.db.$count(apiTokens, eq(apiTokens.memberId, member.memberId))).toBe(0);
  expect(await database.db.$count(mailboxes, eq(mailboxes.memberId, member.memberId))).toBe(0);
});

test('The prospects she held are free, her promises go to whoever removed her, and her records stay', async () => {
  const { actor, stages } = await buildCallDesk(database.db);
  const member = await buildMember(database.db, actor.workspaceId);
  const prospectId = await buildCallable(database.db, actor, { stageId: stages.new });
  const sessionId = await buildSession(database.db, member);
  await nextProspect(database.db, { sessionId, actor: member, now });
  expect(await heldIn(actor)).toBe(1);
  await database.db.insert(callbacks).values({
    ...{ workspaceId: actor.workspaceId, prospectId, memberId: member.memberId, dueAt: now },
    ...{ wallTime: '2026-03-10T10:00', timeZone: 'Europe/Berlin' },
  });
  await database.db.insert(tasks).values({ ...member, title: 'Unterlagen drucken' });
  await remove(member.memberId, actor);
  expect(await heldIn(actor)).toBe(0);
  const [session] = await database.db.select().from(callSessions).where(eq(callSessions.id, sessionId));
  expect(session).toMatchObject({ state: 'ended', memberId: member.memberId });
  expect(await database.db.$count(callbacks, eq(callbacks.memberId, actor.memberId))).toBe(1);
  expect(await database.db.$count(tasks, eq(tasks.memberId, actor.memberId))).toBe(1);
});

test('Who comes back gets a new password and her old records', async () => {
  const { email, token } = await invite();
  const joined = await accept(token);
  if (!joined.ok) throw new Error(joined.error);
  await remove(joined.value.memberId);
  const again = await invite(email, 'owner');
  expect(await accept(again.token)).toEqual({ ok: true, value: joined.value });
  expect(await signInAs(email)).toMatchObject({ ok: true });
});
