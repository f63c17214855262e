import { and, eq, notInArray } from 'drizzle-orm';
import type { Db } from '~db/client';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';
import type { ContactDetails } from './fields';

interface Owner {
  workspaceId: string;
  prospectId: string;
}

/**
 * Makes these the prospect's numbers and addresses, in this order. One that stays keeps its state, so that
 * saving a form never makes a dead number look alive; what is left out of the lists stays untouched.
 */
export async function replaceContactDetails(
  tx: Db,
  owner: Owner,
  { phoneNumbers: numbers, emailAddresses: addresses }: ContactDetails,
): Promise<void> {
  if (numbers) await replacePhoneNumbers(tx, owner, numbers);
  if (addresses) await replaceEmailAddresses(tx, owner, addresses);
}

async function replacePhoneNumbers(
  tx: Db,
  { workspaceId, prospectId }: Owner,
  numbers: NonNullable<ContactDetails['phoneNumbers']>,
) {
  await tx.delete(phoneNumbers).where(
    and(
      eq(phoneNumbers.workspaceId, workspaceId),
      eq(phoneNumbers.prospectId, prospectId),
      notInArray(
        phoneNumbers.e164,
        numbers.map((number) => number.e164),
      ),
    ),
  );
  for (const [position, { e164, extension = null, kind = 'other' }] of numbers.entries()) {
    await tx
      .insert(phoneNumbers)
      .values({ workspaceId, prospectId, e164, extension, kind, position })
      .onConflictDoUpdate({
        target: [phoneNumbers.workspaceId, phoneNumbers.prospectId, phoneNumbers.e164],
        set: { extension, kind, position },
      });
  }
}

async function replaceEmailAddresses(
  tx: Db,
  { workspaceId, prospectId }: Owner,
  addresses: NonNullable<ContactDetails['emailAddresses']>,
) {
  await tx
    .delete(emailAddresses)
    .where(
      and(
        eq(emailAddresses.workspaceId, workspaceId),
        eq(emailAddresses.prospectId, prospectId),
        notInArray(emailAddresses.address, addresses),
      ),
    );
  for (const [position, address] of addresses.entries()) {
    await tx
      .insert(emailAddresses)
      .values({ workspaceId, prospectId, address, position })
      .onConflictDoUpdate({
        target: [emailAddresses.workspaceId, emailAddresses.prospectId, emailAddresses.address],
        set: { position },
      });
  }
}
