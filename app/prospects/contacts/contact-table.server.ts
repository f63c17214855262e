import { and, eq } from 'drizzle-orm';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';

export type Channel = 'phone' | 'email';

/** Where a channel's values are kept, and what they are. */
export const tableOf = (channel: Channel) =>
  channel === 'phone'
    ? { table: phoneNumbers, value: phoneNumbers.e164 }
    : { table: emailAddresses, value: emailAddresses.address };

interface Which {
  workspaceId: string;
  prospectId: string;
  contactId: string;
}

/** Picks one number or address of a prospect. */
export const isContact = (channel: Channel, { workspaceId, prospectId, contactId }: Which) => {
  const { table } = tableOf(channel);
  return and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId), eq(table.id, contactId));
};
