import type { Member } from '~/accounts/require-member.server';
import { findReferrals } from '~/prospects/referrals/find-referrals.server';
import type { Db } from '~db/client';
import { listContacts } from './list-contacts.server';
import { listLooks, noteLook } from './note-look.server';
import { findReferrers } from './referrals/find-referrers.server';
import { proposeReferrals } from './referrals/propose-referrals.server';

interface Asked {
  clientId: string;
  prospectId: string;
  member: Member;
  now: Date;
}

/** The people around a client: whom to turn to, who brought whom, and who looked at it. The look itself is noted. */
export async function findClientTrust(db: Db, { clientId, prospectId, member, now }: Asked) {
  const { workspaceId, actor, role, timeZone } = member;
  await noteLook(db, { id: clientId, actor, now });
  const [contacts, [own], referred, proposals, looks] = await Promise.all([
    listContacts(db, workspaceId, clientId),
    findReferrers(db, workspaceId, [prospectId]),
    findReferrals(db, { workspaceId, prospectId }),
    proposeReferrals(db, workspaceId, { now, timeZone, clientId }),
    role === 'owner' ? listLooks(db, workspaceId, clientId) : [],
  ]);
  const referrer = own?.referrer ?? null;
  return { contacts, referrals: { referrer, referred, proposed: proposals.length > 0 }, looks };
}
