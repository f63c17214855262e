import { sql } from 'drizzle-orm';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { Person } from '../find-person.server';

/** Fewer stand in too many numbers. */
const FEWEST_DIGITS = 6;

export interface PersonValue {
  channel: 'email' | 'phone';
  value: string;
  /** Stands in another person's record too, such as the number of a switchboard. */
  shared: boolean;
  /** Stands in her own record and not only in what has happened. */
  own: boolean;
}

/** Every number and address the records know of a person, also those that stood there once. */
export async function findValues(tx: Db, { workspaceId, ids }: Person): Promise<PersonValue[]> {
  const hers = sql`workspace_id = ${workspaceId} and prospect_id in ${idSet(ids)}`;
  const others = sql`o.workspace_id = ${workspaceId} and o.prospect_id not in ${idSet(ids)}`;
  const rows = await tx.execute<PersonValue & Record<string, unknown>>(sql`
    with known (channel, value, own) as (
      select 'phone', e164, true from phone_numbers where ${hers}
      union all select 'phone', e164, false from calls where ${hers} and e164 is not null
      union all select 'phone', phone_number, false from consents where ${hers} and phone_number is not null
      union all select 'email', address, true from email_addresses where ${hers}
      union all select channel, address, false from consents where ${hers}
      union all select 'email', address, false from enrolments where ${hers}
      union all select 'email', to_address, false from deliveries where ${hers}
      union all select channel, value, false from suppressions where ${hers})
    select channel, value, bool_or(own) as own, case channel
      when 'phone' then exists (select from phone_numbers o where ${others} and o.e164 = value)
      else exists (select from email_addresses o where ${others} and o.address = value) end as shared
    from known group by channel, value order by channel, value`);
  return [...rows];
}

/** What of a value is found in text however it was written: an address in lower case, the digits within the country. */
export function tracesOf(values: readonly PersonValue[]): { texts: string[]; digits: string[] } {
  const hers = values.filter(({ shared }) => !shared);
  return {
    texts: hers.map(({ value }) => value.toLowerCase()),
    digits: hers
      .filter(({ channel }) => channel === 'phone')
      .map(({ value }) => parsePhoneNumberFromString(value)?.nationalNumber ?? value.replace(/\D/g, ''))
      .filter((digits) => digits.length >= FEWEST_DIGITS),
  };
}

export type Traces = ReturnType<typeof tracesOf>;
